using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// Runs the handler on events, away from the reader. Interactions start before anything else and wait for nothing; other events wait
/// only for earlier ones of their own lane. Outlives the connections, so that what was read is handled even when the line breaks.
/// </summary>
/// <remarks>
/// Each piece of work that becomes ready puts one ticket into the thread pool. A ticket is not bound to its piece: when its turn
/// comes it takes the most urgent one. So a thousand busy servers in the pool's queue do not stand before an interaction.
/// </remarks>
internal sealed class EventDispatcher(HandleEvent handle, DispatcherLimits limits, TimeProvider time, ILogger logger)
    : IThreadPoolWorkItem, IDisposable
{
    /// <summary>Spare lanes, and the longest queue a spare one may have.</summary>
    const int MostSpare = 64;

    readonly Lock _gate = new();
    readonly Queue<DispatchedEvent> _interactions = new();
    readonly Queue<Lane> _ready = new();
    readonly Dictionary<ulong, Lane> _lanes = [];
    readonly Stack<Lane> _spare = new();
    readonly CancellationTokenSource _stopped = new();
    readonly TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int _interactionsOpen;
    int _waiting;
    int _open;
    long _dropped;
    bool _stopping;

    /// <summary>Events dropped since the start because too much had piled up.</summary>
    public long Dropped => Interlocked.Read(ref _dropped);

    /// <summary>Takes an event over; returns at once. READY alone is handled right here up to its first await, before any later event.</summary>
    /// <returns>False when it had to be dropped.</returns>
    public bool Post(in DispatchedEvent dispatched)
    {
        Admission admission;
        lock (_gate)
            admission = _stopping ? Admission.Refused
                : dispatched.OpensSession ? AddOpening()
                : dispatched.IsInteraction ? AddInteraction(dispatched) : AddToLane(dispatched);
        switch (admission)
        {
            case Admission.Now:
                _ = RunAsync(dispatched, null);
                break;
            case Admission.Ready:
                ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
                break;
            case Admission.Dropped:
                Drop(dispatched);
                break;
        }
        return admission is not (Admission.Dropped or Admission.Refused);
    }

    /// <summary>Accepts nothing more, gives the handlers half of the grace to end by themselves and the rest after asking them to.</summary>
    public async Task StopAsync(TimeSpan grace)
    {
        lock (_gate)
        {
            _stopping = true;
            if (_open == 0)
                _idle.TrySetResult();
        }
        if (await EndsWithinAsync(grace / 2))
            return;
        await _stopped.CancelAsync();
        if (!await EndsWithinAsync(grace / 2))
            Log.HandlersLeftBehind(logger, _open, grace);
    }

    public void Dispose() => _stopped.Dispose();

    void IThreadPoolWorkItem.Execute()
    {
        DispatchedEvent next;
        Lane? lane = null;
        lock (_gate)
            if (!_interactions.TryDequeue(out next))
            {
                lane = _ready.Dequeue();
                next = lane.Events.Dequeue();
                _waiting--;
            }
        _ = RunAsync(next, lane);
    }

    async Task RunAsync(DispatchedEvent next, Lane? lane)
    {
        try
        {
            if (!_stopped.IsCancellationRequested)
                await handle(next, _stopped.Token);
        }
        catch (OperationCanceledException) when (_stopped.IsCancellationRequested)
        {
            // It ended because we asked it to.
        }
        catch (Exception error)
        {
            // A handler's failure is its own: told to the log, kept from everybody else.
            Log.HandlerFailed(logger, next.Type, error);
        }
        bool ready;
        lock (_gate)
            ready = Finish(lane, next.IsInteraction);
        if (ready)
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    Admission AddInteraction(in DispatchedEvent dispatched)
    {
        if (_interactionsOpen >= limits.Interactions)
            return Admission.Dropped;
        _interactionsOpen++;
        _open++;
        _interactions.Enqueue(dispatched);
        return Admission.Ready;
    }

    Admission AddOpening()
    {
        _open++;
        return Admission.Now;
    }

    Admission AddToLane(in DispatchedEvent dispatched)
    {
        var isBusy = _lanes.TryGetValue(dispatched.Lane, out var lane);
        if (_waiting >= limits.Events || (isBusy && lane!.Events.Count >= limits.EventsPerLane))
            return Admission.Dropped;
        lane ??= _spare.TryPop(out var spare) ? spare : new();
        _waiting++;
        _open++;
        lane.Events.Enqueue(dispatched);
        if (isBusy)
            return Admission.Waiting;
        lane.Key = dispatched.Lane;
        _lanes.Add(lane.Key, lane);
        _ready.Enqueue(lane);
        return Admission.Ready;
    }

    /// <returns>True when the lane has more to do and stands in the queue again.</returns>
    bool Finish(Lane? lane, bool wasInteraction)
    {
        if (--_open == 0 && _stopping)
            _idle.TrySetResult();
        if (lane is null)
            _interactionsOpen -= wasInteraction ? 1 : 0;
        else if (lane.Events.Count > 0)
            _ready.Enqueue(lane);
        else if (_lanes.Remove(lane.Key) && _spare.Count < MostSpare && lane.Events.Capacity <= MostSpare)
            _spare.Push(lane);
        return lane is { Events.Count: > 0 };
    }

    void Drop(in DispatchedEvent dispatched)
    {
        // The 1st, 10th, 100th … is logged, then each 1,000th: a flood of log lines would add to the flood.
        var dropped = Interlocked.Increment(ref _dropped);
        if (dropped is 1 or 10 or 100 || dropped % 1_000 == 0)
            Log.Overflow(logger, dropped, dispatched.Type);
    }

    async Task<bool> EndsWithinAsync(TimeSpan limit)
    {
        using var done = new CancellationTokenSource();
        var ended = await Task.WhenAny(_idle.Task, Task.Delay(limit, time, done.Token)) == _idle.Task;
        await done.CancelAsync();
        return ended;
    }

    enum Admission
    {
        /// <summary>We are stopping.</summary>
        Refused,

        /// <summary>Too much has piled up.</summary>
        Dropped,

        /// <summary>Behind earlier events of its lane.</summary>
        Waiting,

        /// <summary>A ticket is due.</summary>
        Ready,

        /// <summary>Handled by the caller.</summary>
        Now,
    }

    /// <summary>In the table only while it has work; then it serves another server, which saves 300 bytes per event.</summary>
    sealed class Lane
    {
        public ulong Key { get; set; }
        public Queue<DispatchedEvent> Events { get; } = new();
    }
}
