using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Rest;
using StudyBot.Discord.Tests.Interactions;

namespace StudyBot.Discord.Tests.Port;

/// <summary>F50: title and first message of a forum post are one question, asked once.</summary>
public sealed class ForumPostTests
{
    private const ulong Post = 3000;

    private readonly EventBench _bench = new();

    [Fact(Timeout = 60000)]
    public async Task A_first_message_that_comes_four_seconds_later_belongs_to_the_post()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token, ClassRoom.Opened(Post, "Apa itu advokasi?"));
        for (var second = 0; second < 4; second++)
        {
            Assert.Empty(_bench.Heard);
            await StepAsync(1, token);
        }
        await _bench.Events.HandleAsync(ClassRoom.Wrote("Saya bingung", Post, Post), token);
        await StepAsync(60, token);
        var created = Assert.IsType<ThreadCreated>(Assert.Single(_bench.Heard));
        Assert.Equal(("Apa itu advokasi?", PlaceKind.ForumPost), (created.Thread.Name, created.Thread.Kind));
        Assert.Equal("Saya bingung", created.FirstMessage!.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task The_two_may_come_in_the_other_order_and_twice()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token, ClassRoom.Wrote("isi", Post, Post), ClassRoom.Opened(Post, "judul"), ClassRoom.Opened(Post, "judul"), ClassRoom.Wrote("isi", Post, Post));
        await StepAsync(60, token);
        Assert.Equal("isi", Assert.IsType<ThreadCreated>(Assert.Single(_bench.Heard)).FirstMessage!.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_message_that_does_not_come_by_itself_is_asked_for()
    {
        var token = TestContext.Current.CancellationToken;
        _bench.Discord.Messages[new Snowflake(Post)] = ClassRoom.Wrote("dijemput", Post, Post).Message;
        await _bench.PlayAsync(token, ClassRoom.Opened(Post, "judul"));
        await StepAsync(20, token);
        Assert.Equal("dijemput", Assert.IsType<ThreadCreated>(Assert.Single(_bench.Heard)).FirstMessage!.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task After_fifteen_seconds_the_post_is_told_without_a_message()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token, ClassRoom.Opened(Post, "judul"));
        await StepAsync(14, token);
        Assert.Empty(_bench.Heard);
        await StepAsync(2, token);
        Assert.Null(Assert.IsType<ThreadCreated>(Assert.Single(_bench.Heard)).FirstMessage);
    }

    [Fact(Timeout = 60000)]
    public async Task A_second_message_in_the_post_is_a_message_like_any_other()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token, ClassRoom.Opened(Post, "judul"), ClassRoom.Wrote("isi", Post, Post), ClassRoom.Wrote("dan contohnya?", Post + 1, Post));
        Assert.Equal("dan contohnya?", Assert.IsType<MessageReceived>(_bench.Heard[1]).Message.Text);
        Assert.Equal(PlaceKind.ForumPost, ((MessageReceived)_bench.Heard[1]).Message.Place.Kind);
    }

    [Fact(Timeout = 60000)]
    public async Task Waiting_for_a_post_holds_up_nothing_else()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token, ClassRoom.Opened(Post, "judul"), ClassRoom.Wrote("halo"));
        Assert.Equal("halo", Assert.IsType<MessageReceived>(Assert.Single(_bench.Heard)).Message.Text);
    }

    [Theory(Timeout = 60000)]
    [InlineData(DiscordErrorCode.ThreadArchived)]
    [InlineData(DiscordErrorCode.ThreadLocked)]
    public async Task An_archived_or_locked_thread_is_an_outcome_and_no_exception(int code)
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token);
        _bench.Discord.Refuse = (_, _) => Refusal.Of(400, code);
        var outcome = await _bench.Sender.SendAsync(new Destination.Channel(new ChannelId(Post)), Reply.Of("a"), token);
        Assert.Equal(RefusalReason.ThreadClosed, Assert.IsType<SendOutcome.Refused>(outcome).Reason);
    }

    [Fact(Timeout = 60000)]
    public async Task A_post_that_Discord_still_prepares_is_answered_when_it_is_ready()
    {
        var token = TestContext.Current.CancellationToken;
        await _bench.PlayAsync(token);
        var tries = 0;
        _bench.Discord.Refuse = (_, _) => ++tries < 3 ? Refusal.Of(403, DiscordErrorCode.CannotSendInForum) : null;
        var sending = _bench.Sender.SendAsync(new Destination.Channel(new ChannelId(Post)), Reply.Of("a"), token);
        while (!sending.IsCompleted)
            await StepAsync(1, token);
        Assert.True((await sending).IsSent);
        Assert.Equal(3, tries);
    }

    /// <summary>Lets seconds pass one by one, and what they set going happen.</summary>
    private async Task StepAsync(int seconds, CancellationToken token)
    {
        for (var second = 0; second < seconds; second++)
        {
            _bench.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1, token);
        }
    }
}
