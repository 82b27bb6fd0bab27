using StudyBot.Chat;

namespace StudyBot.Discord.Port.Events;

/// <summary>
/// Brings a new forum post and its first message together. Discord announces the post first and the message when its files are
/// there, seconds later or never; some bots saw the two the other way round. Each post is told once.
/// </summary>
/// <param name="time">Measures the waiting.</param>
/// <param name="find">Asks Discord for a message that did not come by itself.</param>
/// <param name="tell">Told of the post, or of a message whose post never came.</param>
internal sealed class ForumPosts(
    TimeProvider time, Func<MessageRef, CancellationToken, Task<ChatMessage?>> find, Func<ChatEvent, CancellationToken, Task> tell)
{
    /// <summary>Pauses before asking Discord: fifteen seconds in all.</summary>
    public static readonly TimeSpan[] Pauses =
        [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8)];

    /// <summary>How many told posts are remembered, so that none is told twice.</summary>
    private const int Remembered = 1000;

    private readonly Lock _gate = new();
    private readonly Dictionary<ChannelId, Waiting> _waiting = [];
    private readonly HashSet<ChannelId> _told = [];
    private readonly Queue<ChannelId> _toldInOrder = new();

    /// <summary>The first message of a post carries the post's own number.</summary>
    public static bool IsFirst(ChatMessage message) => message.Id.Value == message.Place.Id.Value;

    /// <summary>A post was announced. Completes at once when its message is there, else when it is told.</summary>
    public Task OpenedAsync(ThreadCreated post, CancellationToken stopping)
    {
        var waiting = Join(post.Thread.Id, known => known.Post = post);
        return waiting is null ? Task.CompletedTask
            : waiting.IsComplete ? TellAsync(waiting, stopping)
            : AwaitMessageAsync(waiting, stopping);
    }

    /// <summary>A first message came. Completes when it is told, or taken by a post that is being waited for.</summary>
    public Task ArrivedAsync(ChatMessage message, CancellationToken stopping)
    {
        var waiting = Join(message.Place.Id, known => known.First = message);
        return waiting is null ? Task.CompletedTask
            : waiting.IsComplete ? TellAsync(waiting, stopping)
            : AwaitPostAsync(waiting, message, stopping);
    }

    private async Task AwaitMessageAsync(Waiting waiting, CancellationToken stopping)
    {
        var thread = waiting.Post!.Thread.Id;
        foreach (var pause in Pauses)
        {
            await Task.Delay(pause, time, stopping);
            if (IsTold(thread))
                return;
            if (await find(new MessageRef(thread, new MessageId(thread.Value)), stopping) is { } found)
            {
                waiting.First ??= found;
                break;
            }
        }
        await TellAsync(waiting, stopping);
    }

    private async Task AwaitPostAsync(Waiting waiting, ChatMessage message, CancellationToken stopping)
    {
        foreach (var pause in Pauses)
        {
            await Task.Delay(pause, time, stopping);
            if (IsTold(message.Place.Id))
                return;
        }
        await TellAsync(waiting, stopping);
    }

    private Task TellAsync(Waiting waiting, CancellationToken stopping)
    {
        var thread = waiting.Post?.Thread.Id ?? waiting.First!.Place.Id;
        lock (_gate)
        {
            if (!_told.Add(thread))
                return Task.CompletedTask;
            _waiting.Remove(thread);
            _toldInOrder.Enqueue(thread);
            if (_toldInOrder.Count > Remembered)
                _told.Remove(_toldInOrder.Dequeue());
        }
        return tell(
            waiting.Post is { } post
                ? post with { FirstMessage = waiting.First }
                : new MessageReceived(waiting.First!) { At = waiting.First!.SentAt },
            stopping);
    }

    private bool IsTold(ChannelId thread)
    {
        lock (_gate)
            return _told.Contains(thread);
    }

    /// <summary>What is known of a post by now; null when it was told already.</summary>
    private Waiting? Join(ChannelId thread, Action<Waiting> add)
    {
        lock (_gate)
        {
            if (_told.Contains(thread))
                return null;
            if (!_waiting.TryGetValue(thread, out var waiting))
                _waiting[thread] = waiting = new Waiting();
            add(waiting);
            return waiting;
        }
    }

    private sealed class Waiting
    {
        public ThreadCreated? Post { get; set; }

        public ChatMessage? First { get; set; }

        public bool IsComplete => Post is not null && First is not null;
    }
}
