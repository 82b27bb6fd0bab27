using Microsoft.Extensions.Time.Testing;
using StudyBot.Chat;
using StudyBot.Chat.Testing;

namespace StudyBot.Discord.Tests.Port;

/// <summary>F40: a message that follows a changing state.</summary>
public sealed class LiveMessageTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly RecordingChat _recorded = new();

    [Fact(Timeout = 60000)]
    public async Task It_is_posted_once_and_edited_afterwards()
    {
        var token = TestContext.Current.CancellationToken;
        var live = Live(_recorded);
        await live.ShowAsync(Reply.Of("mulai"), token);
        await live.ShowAsync(Reply.Of("selesai"), token);
        Assert.Equal([SaidHow.Sent, SaidHow.Edited], _recorded.Log.Select(said => said.How));
        Assert.Equal(_recorded.Log[0].Message, _recorded.Log[1].Message);
    }

    [Fact(Timeout = 60000)]
    public async Task Of_a_burst_of_changes_only_the_newest_is_shown()
    {
        var token = TestContext.Current.CancellationToken;
        var slow = new SlowChat(_recorded);
        var live = Live(slow);
        var shown = Enumerable.Range(1, 50).Select(n => live.ShowAsync(Reply.Of($"skor {n}"), token)).ToList();
        await slow.Entered;
        shown.AddRange(Enumerable.Range(51, 50).Select(n => live.ShowAsync(Reply.Of($"skor {n}"), token)));
        slow.Release();
        await Task.WhenAll(shown);
        Assert.Equal(["skor 50", "skor 100"], _recorded.Log.Select(said => said.Text));
    }

    [Fact(Timeout = 60000)]
    public async Task A_message_older_than_an_hour_is_posted_anew()
    {
        var token = TestContext.Current.CancellationToken;
        var live = Live(_recorded);
        await live.ShowAsync(Reply.Of("a"), token);
        var first = live.Message;
        _time.Advance(TimeSpan.FromMinutes(61));
        await live.ShowAsync(Reply.Of("b"), token);
        Assert.Equal([SaidHow.Sent, SaidHow.Sent], _recorded.Log.Select(said => said.How));
        Assert.NotEqual(first, live.Message);
    }

    [Theory(Timeout = 60000)]
    [InlineData(RefusalReason.TooOldToEdit)]
    [InlineData(RefusalReason.UnknownMessage)]
    public async Task A_message_that_cannot_be_edited_any_more_is_posted_anew(RefusalReason reason)
    {
        var token = TestContext.Current.CancellationToken;
        var live = Live(_recorded);
        await live.ShowAsync(Reply.Of("a"), token);
        _recorded.Refuse = said => said.How == SaidHow.Edited ? new(reason, "") : null;
        Assert.True((await live.ShowAsync(Reply.Of("b"), token)).IsSent);
        Assert.Equal("b", _recorded.Last.Text);
        Assert.Equal(SaidHow.Sent, _recorded.Last.How);
    }

    [Fact(Timeout = 60000)]
    public async Task A_missing_right_is_reported_and_nothing_is_posted_anew()
    {
        var token = TestContext.Current.CancellationToken;
        var live = Live(_recorded);
        await live.ShowAsync(Reply.Of("a"), token);
        _recorded.Refuse = _ => new(RefusalReason.MissingRights, "50013");
        Assert.False((await live.ShowAsync(Reply.Of("b"), token)).IsSent);
        Assert.Single(_recorded.Log);
    }

    private LiveMessage Live(IChat chat) => new(chat, new Destination.Channel(Some.Channel.Id), _time);

    /// <summary>Holds back the first thing said until released.</summary>
    private sealed class SlowChat(RecordingChat inner) : IChat
    {
        private readonly TaskCompletionSource _entered = new();
        private readonly TaskCompletionSource _released = new();

        public Task Entered => _entered.Task;

        public void Release() => _released.SetResult();

        public async Task<SendOutcome> SendAsync(Destination destination, Reply reply, CancellationToken cancellationToken)
        {
            _entered.SetResult();
            await _released.Task;
            return await inner.SendAsync(destination, reply, cancellationToken);
        }

        public Task<SendOutcome> EditAsync(MessageRef message, Reply reply, CancellationToken cancellationToken) => inner.EditAsync(message, reply, cancellationToken);

        public Task<SendOutcome> DeleteAsync(MessageRef message, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<SendOutcome> ReactAsync(MessageRef message, string emoji, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<ChatMessage?> FindMessageAsync(MessageRef message, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<ReadOnlyMemory<byte>?> DownloadAsync(Upload upload, long maxBytes, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
