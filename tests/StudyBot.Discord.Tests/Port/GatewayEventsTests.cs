using StudyBot.Chat;
using StudyBot.Discord.Models;
using Wire = StudyBot.Discord.Models.Events;

namespace StudyBot.Discord.Tests.Port;

public sealed class GatewayEventsTests
{
    private readonly EventBench _bench = new();

    [Fact(Timeout = 60000)]
    public async Task A_message_arrives_with_its_author_place_and_time()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token, ClassRoom.Wrote("apa itu peksos?"));
        var received = Assert.IsType<MessageReceived>(Assert.Single(_bench.Heard));
        Assert.Equal(("apa itu peksos?", "Sari", "umum"), (received.Message.Text, received.Message.Author.Name, received.Message.Place.Name));
        Assert.True(received.Message.Author.Rights.Allow(Rights.SendMessages));
        Assert.Equal(new Snowflake(5000).Timestamp, received.At);
        Assert.False(received.Message.IsForBot);
    }

    [Theory(Timeout = 60000)]
    [InlineData("<@900> apa fungsi peksos?")]
    [InlineData("<@!900>apa fungsi peksos?")]
    [InlineData("apa fungsi peksos? <@900>")]
    public async Task A_mention_of_the_bot_is_for_the_bot_and_is_no_part_of_the_question(string text)
    {
        var token = TestContext.Current.CancellationToken;
        var wrote = ClassRoom.Wrote(text);
        await _bench.PlayAsync(token, wrote with { Message = wrote.Message with { Mentions = [new User { Id = new Snowflake(ClassRoom.Bot) }] } });
        var message = Assert.IsType<MessageReceived>(Assert.Single(_bench.Heard)).Message;
        Assert.Equal("apa fungsi peksos?", message.Text);
        Assert.True(message.IsForBot);
    }

    [Fact(Timeout = 60000)]
    public async Task People_who_mention_the_bots_role_by_mistake_mean_the_bot()
    {
        var token = TestContext.Current.CancellationToken;
        var wrote = ClassRoom.Wrote("<@&51> halo");
        await _bench.PlayAsync(token, wrote with { Message = wrote.Message with { MentionRoles = [new Snowflake(51)] } });
        var message = Assert.IsType<MessageReceived>(Assert.Single(_bench.Heard)).Message;
        Assert.Equal(("halo", true), (message.Text, message.IsForBot));
    }

    [Fact(Timeout = 60000)]
    public async Task The_bots_own_messages_and_notes_of_Discord_are_not_reported_and_other_bots_are_marked()
    {
        var token = TestContext.Current.CancellationToken;
        var wrote = ClassRoom.Wrote("a").Message;
        await _bench.PlayAsync(
            token,
            new Wire.MessageCreated(wrote with { Author = new User { Id = new Snowflake(ClassRoom.Bot), Bot = true } }),
            new Wire.MessageCreated(wrote with { Type = (MessageType)7 }),
            new Wire.MessageCreated(wrote with { Author = new User { Id = new Snowflake(101), Bot = true } }),
            new Wire.MessageCreated(wrote with { WebhookId = new Snowflake(5) }));
        Assert.All(_bench.Heard, happened => Assert.True(((MessageReceived)happened).Message.Author.IsAutomated));
        Assert.Equal(2, _bench.Heard.Count);
    }

    /// <summary>F54: told once, however many messages come without their text.</summary>
    [Fact(Timeout = 60000)]
    public async Task Messages_without_text_begin_the_reduced_mode_once()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token, ClassRoom.Wrote("", 5000), ClassRoom.Wrote("", 5001), ClassRoom.Wrote("", 5002));
        Assert.Equal(ConnectionChange.Reduced, Assert.Single(_bench.Heard.OfType<ConnectionChanged>()).Change);
        Assert.All(_bench.Heard.OfType<MessageReceived>(), received => Assert.True(received.Message.IsTextWithheld));
    }

    [Fact(Timeout = 60000)]
    public async Task Where_the_portal_grants_the_intent_a_sticker_alone_is_no_reason()
    {
        var token = TestContext.Current.CancellationToken;
        var ready = ClassRoom.Ready(ClassRoom.Id);
        await _bench.PlayAsync(
            token, ready with { Application = ready.Application with { Flags = ApplicationFlags.GatewayMessageContentLimited } }, ClassRoom.Wrote("", 5000), ClassRoom.Wrote("halo", 5001), ClassRoom.Wrote("", 5002));
        Assert.DoesNotContain(_bench.Heard, happened => happened is ConnectionChanged);
    }

    [Fact(Timeout = 60000)]
    public async Task A_file_alone_a_mention_alone_and_an_empty_direct_message_are_not_withheld()
    {
        var token = TestContext.Current.CancellationToken;
        var empty = ClassRoom.Wrote("").Message;
        await _bench.PlayAsync(
            token,
            new Wire.MessageCreated(empty with { Attachments = [new Attachment { Filename = "a.png", Url = "https://cdn.example/a.png" }] }),
            new Wire.MessageCreated(empty with { Mentions = [new User { Id = new Snowflake(ClassRoom.Bot) }] }),
            new Wire.MessageCreated(empty with { GuildId = null }));
        Assert.DoesNotContain(_bench.Heard, happened => happened is ConnectionChanged);
    }

    [Fact(Timeout = 60000)]
    public async Task A_preview_that_Discord_adds_is_no_edit()
    {
        var token = TestContext.Current.CancellationToken;
        var wrote = ClassRoom.Wrote("lihat https://example.org").Message;
        await _bench.PlayAsync(token, new Wire.MessageUpdated(wrote), new Wire.MessageUpdated(wrote with { Content = "baru", EditedTimestamp = Chat.Testing.Some.Time }));
        var edited = Assert.IsType<MessageEdited>(Assert.Single(_bench.Heard));
        Assert.Equal(("baru", Chat.Testing.Some.Time), (edited.Message.Text, edited.At));
    }

    [Fact(Timeout = 60000)]
    public async Task A_server_is_announced_once_however_often_the_line_breaks()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token, ClassRoom.Ready(ClassRoom.Id), ClassRoom.Described(), ClassRoom.Described());
        Assert.False(Assert.Single(_bench.Joined).IsNew);
    }

    [Fact(Timeout = 60000)]
    public async Task An_invitation_while_connected_is_a_new_server()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.Events.HandleAsync(ClassRoom.Ready(), token);
        await _bench.Events.HandleAsync(ClassRoom.Described(), token);
        Assert.True(Assert.Single(_bench.Joined).IsNew);
    }

    [Fact(Timeout = 60000)]
    public async Task An_outage_is_no_farewell_but_being_removed_is_also_while_away()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token, new Wire.GuildDeleted(new UnavailableGuild { Id = new Snowflake(ClassRoom.Id), Unavailable = true }));
        Assert.Empty(_bench.Heard);
        await _bench.Events.HandleAsync(ClassRoom.Ready(), token);
        Assert.Equal(new ServerLeft(new ServerId(ClassRoom.Id)), Assert.IsType<ServerLeft>(Assert.Single(_bench.Heard)) with { At = default });
    }

    /// <summary>F13: the right that is missing is known before and after the refusal.</summary>
    [Fact(Timeout = 60000)]
    public async Task A_channel_closed_to_the_bot_is_reported_with_what_is_left()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token, new Wire.ChannelUpdated(new Channel
        {
            Id = new Snowflake(ClassRoom.Umum),
            GuildId = new Snowflake(ClassRoom.Id),
            Type = ChannelType.GuildText,
            Name = "umum",
            PermissionOverwrites = [new PermissionOverwrite { Id = new Snowflake(ClassRoom.Bot), Type = OverwriteType.Member, Deny = Permissions.SendMessages }],
        }));
        var changed = Assert.IsType<ChannelChanged>(Assert.Single(_bench.Heard));
        Assert.False(changed.BotRights.Allow(Rights.SendMessages));
        Assert.True(changed.BotRights.Allow(Rights.ViewChannel));
    }

    /// <summary>F55: a handler that plays for a minute holds up nobody.</summary>
    [Fact(Timeout = 60000)]
    public async Task A_listener_that_takes_its_time_holds_up_nobody_and_the_order_is_kept()
    {
        var token = TestContext.Current.CancellationToken;
        var game = new TaskCompletionSource();
        var order = new List<string>();
        var bench = new EventBench(routes => routes.On<MessageReceived>(async (received, _) =>
        {
            order.Add(received.Message.Text);
            await game.Task;
        }));
        await bench.PlayAsync(token, [.. Enumerable.Range(1912, 4).Select(year => ClassRoom.Wrote($"{year}", (ulong)year))]);
        Assert.Equal(["1912", "1913", "1914", "1915"], order);
        game.SetResult();
    }

    [Fact(Timeout = 60000)]
    public async Task A_failing_listener_hinders_no_other()
    {
        var token = TestContext.Current.CancellationToken;
        var bench = new EventBench(routes => routes.On<MessageReceived>((_, _) => throw new InvalidDataException()));
        await bench.PlayAsync(token, ClassRoom.Wrote("satu", 5000), ClassRoom.Wrote("dua", 5001));
        Assert.Equal(2, bench.Heard.Count);
    }
}
