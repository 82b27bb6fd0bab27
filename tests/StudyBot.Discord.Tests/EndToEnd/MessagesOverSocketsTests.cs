using System.Text.Json.Nodes;
using StudyBot.Chat;
using StudyBot.Sandbox;

namespace StudyBot.Discord.Tests.EndToEnd;

/// <summary>Our client in the practice Discord: messages, threads, rights, and lines that break.</summary>
public sealed class MessagesOverSocketsTests
{
    [Fact(Timeout = 60000)]
    public async Task A_message_to_the_bot_is_answered_by_a_reply_with_a_file()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Echo, token);
        var written = await lesson.DoAsync("/people/siti/messages", new { channel = "umum", content = $"<@{lesson.Bot.Self}> halo" });
        var reply = await Reply(lesson, "umum");
        Assert.Equal("halo", Seen.Text(reply).Split('\n')[0]);
        Assert.Equal((string?)written["id"], (string?)reply["message_reference"]!["message_id"]);
        Assert.Equal("gema.txt", (string?)reply["attachments"]![0]!["filename"]);
        Assert.Equal("Gema pesanmu", (string?)reply["attachments"]![0]!["description"]);
        Assert.False((bool)reply["notifies_me"]!);
    }

    [Fact(Timeout = 60000)]
    public async Task Edits_and_deletions_are_heard_and_a_direct_message_is_answered()
    {
        var token = TestContext.Current.CancellationToken;
        var heard = new List<string>();
        await using var lesson = await Lesson.BeginAsync((routes, chat) =>
        {
            Echo(routes, chat);
            routes.On<MessageEdited>((edited, _) => Note(heard, $"edit {edited.Message.Text}"))
                .On<MessageDeleted>((deleted, _) => Note(heard, $"hapus {deleted.Message.Message}"));
        }, token);
        var written = await lesson.DoAsync("/people/siti/messages", new { channel = "umum", content = "salh" });
        await lesson.DoAsync($"/people/siti/messages/{written["id"]}", new { channel = "umum", content = "salah" }, HttpMethod.Patch);
        await lesson.UntilAsync(() => heard.Count == 1);
        await lesson.DoAsync($"/people/siti/messages/{written["id"]}?channel=umum", new { }, HttpMethod.Delete);
        await lesson.UntilAsync(() => heard.Count == 2);
        Assert.Equal(["edit salah", $"hapus {written["id"]}"], heard);

        await lesson.DoAsync("/people/siti/messages", new { channel = "dm", content = "halo" });
        Assert.StartsWith("halo", Seen.Text(await Reply(lesson, "dm")), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_forum_post_whose_message_comes_late_is_answered_once()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Echo, token);
        var post = await lesson.DoAsync("/people/siti/threads", new { channel = "diskusi-materi", name = "Apa itu advokasi?", content = "Saya bingung", first_message_delay_ms = 700 });
        var id = (string?)post["id"] ?? (string?)post["channel"]!["id"];
        var messages = await lesson.UntilAsync($"/people/siti/channels/{id}/messages", seen => seen.AsArray().Any(IsBots));
        Assert.Equal("Apa itu advokasi? / Saya bingung", Seen.Text(messages.AsArray().Single(IsBots)).Split('\n')[0]);
    }

    /// <summary>F13.</summary>
    [Fact(Timeout = 60000)]
    public async Task A_right_taken_away_is_heard_of_and_named_in_the_refusal()
    {
        var token = TestContext.Current.CancellationToken;
        var changes = new List<ChannelChanged>();
        await using var lesson = await Lesson.BeginAsync((routes, _) => routes.On<ChannelChanged>((changed, _) =>
        {
            changes.Add(changed);
            return Task.CompletedTask;
        }), token);
        var quiz = lesson.Bot.FindServer(lesson.Bot.Servers.First())!.Places.Single(place => place.Name == "kuis");
        Assert.True((await lesson.Bot.SendAsync(new Destination.Channel(quiz.Id), Chat.Reply.Of("soal 2"), token)).IsSent);
        await lesson.DoAsync("/faults/permissions", new { channel = "kuis", revoke = (string[])["SEND_MESSAGES"] });
        await lesson.UntilAsync(() => changes.Count > 0 && !changes[^1].BotRights.Allow(Rights.SendMessages));
        var refused = Assert.IsType<SendOutcome.Refused>(await lesson.Bot.SendAsync(new Destination.Channel(quiz.Id), Chat.Reply.Of("soal 3"), token));
        Assert.Equal((RefusalReason.MissingRights, Rights.SendMessages, quiz.Id), (refused.Reason, refused.Missing, refused.Place));
    }

    /// <summary>F14.</summary>
    [Fact(Timeout = 60000)]
    public async Task Where_embeds_are_off_people_read_plain_text()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Echo, token);
        await lesson.DoAsync("/faults/embeds", new { channel = "umum", on = false });
        var umum = lesson.Bot.FindServer(lesson.Bot.Servers.First())!.Places.Single(place => place.Name == "umum");
        await lesson.UntilAsync(() => !lesson.Bot.RightsIn(umum.Id).Allow(Rights.EmbedLinks));
        await lesson.Bot.SendAsync(new Destination.Channel(umum.Id), new Reply(new CardBlock(new TextBlock("**Fungsi**"), new TextBlock("isi"))), token);
        Assert.Equal("**Fungsi**\nisi", (string?)(await Reply(lesson, "umum"))["content"]);
    }

    [Fact(Timeout = 60000)]
    public async Task A_line_that_breaks_is_resumed_and_nothing_is_lost()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Echo, token);
        await lesson.DoAsync("/faults/reconnect", new { });
        await lesson.UntilAsync(() => lesson.Changes.Contains(ConnectionChange.Resumed));
        Assert.DoesNotContain(ConnectionChange.Restarted, lesson.Changes);
        await lesson.DoAsync("/people/siti/messages", new { channel = "umum", content = $"<@{lesson.Bot.Self}> masih di sana?" });
        Assert.StartsWith("masih di sana?", Seen.Text(await Reply(lesson, "umum")), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_session_that_cannot_be_resumed_is_begun_anew_and_the_gap_is_told()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Echo, token);
        await lesson.DoAsync("/faults/invalidate", new { });
        await lesson.UntilAsync(() => lesson.Changes.Contains(ConnectionChange.Restarted));
        await lesson.DoAsync("/people/siti/messages", new { channel = "umum", content = $"<@{lesson.Bot.Self}> halo lagi" });
        Assert.StartsWith("halo lagi", Seen.Text(await Reply(lesson, "umum")), StringComparison.Ordinal);
    }

    /// <summary>F54.</summary>
    [Fact(Timeout = 60000)]
    public async Task Without_the_message_content_intent_the_bot_is_up_in_reduced_mode_and_told_so_once()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Echo, token, new SandboxOptions { MessageContent = false });
        Assert.True(lesson.Bot.Status.IsReduced);
        await lesson.DoAsync("/people/siti/messages", new { channel = "umum", content = "tidak terbaca" });
        await lesson.DoAsync("/people/siti/messages", new { channel = "umum", content = $"<@{lesson.Bot.Self}> terbaca" });
        Assert.StartsWith("terbaca", Seen.Text(await Reply(lesson, "umum")), StringComparison.Ordinal);
        Assert.Single(lesson.Changes, ConnectionChange.Reduced);
    }

    private static void Echo(ChatRoutes.Builder routes, Func<IChat> chat) => routes
        .On<MessageReceived>((received, token) => received.Message is { IsForBot: true, Author.IsAutomated: false } message
            ? chat().SendAsync(Destination.AnswerTo(message), Chat.Reply.Of(message.Text) with { Files = [new ChatFile("gema.txt", "gema"u8.ToArray(), "Gema pesanmu")] }, token)
            : Task.CompletedTask)
        .On<ThreadCreated>((created, token) =>
            chat().SendAsync(new Destination.Channel(created.Thread.Id), Chat.Reply.Of($"{created.Thread.Name} / {created.FirstMessage?.Text}"), token));

    private static Task Note(List<string> heard, string what)
    {
        heard.Add(what);
        return Task.CompletedTask;
    }

    private static async Task<JsonNode> Reply(Lesson lesson, string channel) =>
        (await lesson.UntilAsync($"/people/siti/channels/{channel}/messages", seen => seen.AsArray().Any(IsBots))).AsArray().Last(IsBots)!;

    private static bool IsBots(JsonNode? message) => message!["author"]!["bot"]?.GetValue<bool>() == true;
}
