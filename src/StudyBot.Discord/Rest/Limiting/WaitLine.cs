namespace StudyBot.Discord.Rest.Limiting;

/// <summary>
/// A line of requests in front of a limit, first come first served. Nobody polls: a waiter is woken by a timer when the limit opens, or by
/// an answer that tells more about it.
/// </summary>
internal abstract class WaitLine(TimeProvider time)
{
    private readonly Queue<Waiter> _waiting = [];
    private ITimer? _timer;
    private bool _closed;

    /// <summary>"Open" when an answer will tell, and no moment is known.</summary>
    protected const long Unknown = long.MaxValue;

    protected TimeProvider Time { get; } = time;

    /// <summary>Guards all state of the line.</summary>
    protected Lock Gate { get; } = new();

    protected bool HasWaiters => _waiting.Count > 0;

    /// <summary>Waits for a turn.</summary>
    /// <param name="latest">Timestamp after which a turn is of no use; the refusal then comes at once.</param>
    /// <param name="cancel">Gives up the place.</param>
    public ValueTask<Entry> EnterAsync(long latest, CancellationToken cancel)
    {
        lock (Gate)
        {
            if (_closed)
            {
                return ValueTask.FromResult(Entry.Moved);
            }

            long now = Time.GetTimestamp();
            long opens = OpensAt(now);
            if (opens <= now && _waiting.Count == 0)
            {
                Take(now);
                return ValueTask.FromResult(Entry.Admitted);
            }

            if (opens != Unknown && opens > latest)
            {
                return ValueTask.FromResult(TooLate(now, opens));
            }

            var waiter = new Waiter(latest);
            _waiting.Enqueue(waiter);
            Arm(now, opens);
            return new ValueTask<Entry>(waiter.WaitAsync(cancel));
        }
    }

    /// <summary>Sends everybody away to the line that takes this one's place.</summary>
    public void Close()
    {
        lock (Gate)
        {
            _closed = true;
            while (_waiting.TryDequeue(out Waiter? waiter))
            {
                waiter.TrySetResult(Entry.Moved);
            }
        }
    }

    /// <summary>The timestamp from which one more may pass: at or before <paramref name="now"/> when open, or <see cref="Unknown"/>.</summary>
    protected abstract long OpensAt(long now);

    /// <summary>One has passed.</summary>
    protected abstract void Take(long now);

    /// <summary>Lets in whom the limit now allows, and refuses those for whom it has become too late. Call with the lock held.</summary>
    protected void Admit()
    {
        long now = Time.GetTimestamp();
        while (_waiting.TryPeek(out Waiter? first))
        {
            long opens = OpensAt(now);
            if (opens > now)
            {
                RefuseThoseTooLate(now, opens);
                Arm(now, opens);
                return;
            }

            _waiting.Dequeue();
            if (first.TrySetResult(Entry.Admitted))
            {
                Take(now);
            }
        }
    }

    /// <summary>The timestamp that lies <paramref name="wait"/> ahead.</summary>
    protected long After(long now, TimeSpan wait) => now + (long)(wait.TotalSeconds * Time.TimestampFrequency);

    private void RefuseThoseTooLate(long now, long opens)
    {
        for (int count = opens == Unknown ? 0 : _waiting.Count; count > 0; count--)
        {
            Waiter waiter = _waiting.Dequeue();
            if (waiter.Latest >= opens)
            {
                _waiting.Enqueue(waiter);
            }
            else
            {
                waiter.TrySetResult(TooLate(now, opens));
            }
        }
    }

    private Entry TooLate(long now, long opens) => new(EntryKind.TooLate, Time.GetElapsedTime(now, opens));

    private void Arm(long now, long opens)
    {
        if (opens == Unknown || _waiting.Count == 0)
        {
            return;
        }

        _timer ??= Time.CreateTimer(_ => OnTimer(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        double milliseconds = Math.Ceiling(Time.GetElapsedTime(now, Math.Max(opens, now)).TotalMilliseconds);
        _timer.Change(TimeSpan.FromMilliseconds(Math.Max(1, milliseconds)), Timeout.InfiniteTimeSpan);
    }

    private void OnTimer()
    {
        lock (Gate)
        {
            Admit();
        }
    }
}
