using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Rest;
using StudyBot.Discord.Tests.Interactions;

namespace StudyBot.Discord.Tests.Port;

public sealed class MessageSenderTests
{
    private static readonly Destination Umum = new Destination.Channel(new ChannelId(ClassRoom.Umum), new MessageId(5000));

    private readonly EventBench _bench = new();

    [Fact(Timeout = 60000)]
    public async Task A_reply_replies_notifies_nobody_and_may_be_repeated_by_the_client()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token);
        var outcome = await _bench.Sender.SendAsync(Umum, Reply.Of("@everyone"), token);
        var message = Assert.IsType<MessageCreate>(Assert.Single(_bench.Discord.Calls).Body);
        Assert.Equal(new Snowflake(5000), message.MessageReference!.MessageId);
        Assert.False(message.MessageReference.FailIfNotExists);
        Assert.Empty(message.AllowedMentions.Parse);
        Assert.False(message.AllowedMentions.RepliedUser);
        Assert.InRange(message.Nonce!.Length, 1, 25);
        var sent = Assert.IsType<SendOutcome.Sent>(outcome);
        Assert.Equal(new Snowflake(sent.Message.Message.Value).Timestamp, sent.At);
    }

    [Fact(Timeout = 60000)]
    public async Task What_has_a_name_is_known_again_after_a_restart_page_by_page()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token);
        await _bench.Sender.SendAsync(Umum, Reply.Of(new string('x', 4200)) with { Once = "m7sex4w0a-8" }, token);
        Assert.Equal(["m7sex4w0a-8", "m7sex4w0a-8.1"], _bench.Discord.Calls.Select(call => ((MessageCreate)call.Body!).Nonce));
    }

    /// <summary>F13: sending fails in the middle of a game; the outcome names the right and the place.</summary>
    [Theory(Timeout = 60000)]
    [InlineData(DiscordErrorCode.MissingPermissions, Rights.ViewChannel, Rights.SendMessages)]
    [InlineData(DiscordErrorCode.MissingAccess, Rights.None, Rights.ViewChannel)]
    [InlineData(DiscordErrorCode.MissingPermissions, Rights.ViewChannel | Rights.SendMessages, Rights.SendMessages)]
    public async Task A_missing_right_is_named(int code, Rights left, Rights missing)
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token, ClassRoom.Described((Permissions)left));
        _bench.Discord.Refuse = (_, _) => Refusal.Of(403, code);
        var refused = Assert.IsType<SendOutcome.Refused>(await _bench.Sender.SendAsync(Umum, Reply.Of("soal 3"), token));
        Assert.Equal((RefusalReason.MissingRights, missing), (refused.Reason, refused.Missing));
        Assert.Equal(new ChannelId(ClassRoom.Umum), refused.Place);
    }

    [Fact(Timeout = 60000)]
    public async Task A_file_without_the_right_to_attach_names_that_right()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token, ClassRoom.Described(Permissions.ViewChannel | Permissions.SendMessages));
        _bench.Discord.Refuse = (_, _) => Refusal.Of(403, DiscordErrorCode.MissingPermissions);
        var reply = Reply.Of("hasil") with { Files = [new ChatFile("hasil.csv", new byte[1], "")] };
        Assert.Equal(Rights.AttachFiles, Assert.IsType<SendOutcome.Refused>(await _bench.Sender.SendAsync(Umum, reply, token)).Missing);
    }

    /// <summary>F14.</summary>
    [Fact(Timeout = 60000)]
    public async Task Where_embeds_are_off_messages_are_plain_text()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token, ClassRoom.Described(Permissions.ViewChannel | Permissions.SendMessages));
        await _bench.Sender.SendAsync(Umum, new Reply(new CardBlock(new TextBlock("isi"))), token);
        var message = Assert.IsType<MessageCreate>(Assert.Single(_bench.Discord.Calls).Body);
        Assert.Equal(("isi", null), (message.Content, message.Flags));
        Assert.Null(message.MessageReference);
    }

    [Fact(Timeout = 60000)]
    public async Task Closed_direct_messages_are_an_outcome_and_the_conversation_is_opened_once()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token);
        var direct = new Destination.Direct(new PersonId(100));
        Assert.True((await _bench.Sender.SendAsync(direct, Reply.Of("a"), token)).IsSent);
        _bench.Discord.Refuse = (step, _) => step.StartsWith("create", StringComparison.Ordinal) ? Refusal.Of(403, DiscordErrorCode.CannotMessageUser) : null;
        var refused = Assert.IsType<SendOutcome.Refused>(await _bench.Sender.SendAsync(direct, Reply.Of("b"), token));
        Assert.Equal(RefusalReason.DirectMessagesClosed, refused.Reason);
        Assert.Single(_bench.Discord.Calls, call => call.Step == "direct 100");
    }

    [Fact(Timeout = 60000)]
    public async Task A_forum_post_is_opened_with_its_message_and_a_thread_of_a_channel_before_it()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token);
        await _bench.Sender.SendAsync(new Destination.NewThread(new ChannelId(ClassRoom.Forum), "Kuis"), Reply.Of("a"), token);
        Assert.NotNull(Assert.IsType<ThreadCreate>(Assert.Single(_bench.Discord.Calls).Body).Message);
        await _bench.Sender.SendAsync(new Destination.NewThread(new ChannelId(ClassRoom.Umum), "Kuis"), Reply.Of("a"), token);
        Assert.Equal(["thread in 20", "thread in 10"], _bench.Discord.Calls.Take(2).Select(call => call.Step));
        Assert.StartsWith("create", _bench.Discord.Calls[2].Step, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_message_that_has_its_thread_already_is_answered_in_that_thread()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token);
        _bench.Discord.Refuse = (step, _) => step.StartsWith("thread on", StringComparison.Ordinal) ? Refusal.Of(400, DiscordErrorCode.ThreadAlreadyCreated) : null;
        Assert.True((await _bench.Sender.SendAsync(new Destination.ThreadOn(new(new(ClassRoom.Umum), new(5000)), "Lanjut"), Reply.Of("a"), token)).IsSent);
        Assert.Equal("create 5000", _bench.Discord.Calls[1].Step);
    }

    [Fact(Timeout = 60000)]
    public async Task A_long_answer_arrives_as_several_messages_of_which_the_first_replies()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token);
        await _bench.Sender.SendAsync(Umum, Reply.Of(string.Concat(Enumerable.Repeat("Kalimat yang cukup panjang. ", 400))), token);
        var messages = _bench.Discord.Calls.Select(call => (MessageCreate)call.Body!).ToList();
        Assert.Equal(3, messages.Count);
        Assert.Equal([false, true, true], messages.Select(message => message.MessageReference is null));
    }

    [Fact(Timeout = 60000)]
    public async Task Deleting_what_is_gone_is_done()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token);
        _bench.Discord.Refuse = (_, _) => Refusal.Of(404, DiscordErrorCode.UnknownMessage);
        Assert.True((await _bench.Sender.DeleteAsync(new(new(ClassRoom.Umum), new(5000)), token)).IsSent);
    }
}
