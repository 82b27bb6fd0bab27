namespace StudyBot.Discord.Tests.Rest;

/// <summary>Runs everything that is awaited on the test's own thread and only when told to, so that nothing depends on timing.</summary>
internal sealed class Pump : SynchronizationContext, IDisposable
{
    private readonly Queue<(SendOrPostCallback Work, object? State)> _queue = [];
    private readonly SynchronizationContext? _former = Current;

    public Pump() => SetSynchronizationContext(this);

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (_queue)
        {
            _queue.Enqueue((d, state));
        }
    }

    /// <summary>Runs what is ready, and what becomes ready by it.</summary>
    public void RunReady()
    {
        while (TryNext(out (SendOrPostCallback Work, object? State) next))
        {
            next.Work(next.State);
        }
    }

    /// <summary>Acts as another thread would, so that what it completes goes on at once instead of on the thread pool.</summary>
    public static void Outside(Action act)
    {
        SynchronizationContext? inside = Current;
        SetSynchronizationContext(null);
        try
        {
            act();
        }
        finally
        {
            SetSynchronizationContext(inside);
        }
    }

    public void Dispose() => SetSynchronizationContext(_former);

    private bool TryNext(out (SendOrPostCallback Work, object? State) next)
    {
        lock (_queue)
        {
            return _queue.TryDequeue(out next);
        }
    }
}
