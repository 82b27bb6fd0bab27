namespace StudyBot.Discord.Gateway;

/// <summary>
/// Keeps one connection alive and notices when the peer is dead or deaf. What is outstanding belongs to this connection alone,
/// so a late acknowledgement can never be held against the next one.
/// </summary>
/// <param name="interval">From Hello.</param>
/// <param name="send">Sends one heartbeat; a failure ends the connection.</param>
/// <param name="time">Clock of the waits.</param>
/// <param name="chance">From 0 to 1: where in the first interval the first heartbeat falls.</param>
internal sealed class Heartbeat(TimeSpan interval, Func<CancellationToken, Task> send, TimeProvider time, double chance)
{
    readonly Lock _gate = new();
    long _due = time.GetTimestamp() + (long)(interval.TotalSeconds * chance * time.TimestampFrequency);
    long _sentAt;
    bool _outstanding;

    /// <summary>Time from the last acknowledged heartbeat to its acknowledgement; null before the first.</summary>
    public TimeSpan? Latency { get; private set; }

    /// <summary>Beats until the peer fails to acknowledge (the result), or the token is cancelled.</summary>
    public async Task<ConnectionEnd> RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            // A beat the peer asked for moves the due time while we wait.
            while (time.GetElapsedTime(time.GetTimestamp(), Due) is { Ticks: > 0 } wait)
                await Task.Delay(wait < Shortest ? Shortest : wait, time, cancellationToken);
            if (Outstanding)
                return new(EndKind.Zombie);
            await BeatAsync(cancellationToken);
        }
    }

    /// <summary>Beats now, as the peer may ask with op 1; the next regular beat is one interval away, so it has time to acknowledge.</summary>
    /// <exception cref="TimeoutException">The heartbeat could not be sent within one interval: the line is stuck.</exception>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _outstanding = true;
            _sentAt = time.GetTimestamp();
            _due = _sentAt + (long)(interval.TotalSeconds * time.TimestampFrequency);
        }
        await send(cancellationToken).WaitAsync(interval, time, cancellationToken);
    }

    /// <summary>The peer acknowledged (op 11).</summary>
    public void Acknowledge()
    {
        lock (_gate)
        {
            _outstanding = false;
            Latency = time.GetElapsedTime(_sentAt);
        }
    }

    /// <summary>Timers count whole milliseconds; waiting for less would spin.</summary>
    static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);

    long Due { get { lock (_gate) return _due; } }

    bool Outstanding { get { lock (_gate) return _outstanding; } }
}
