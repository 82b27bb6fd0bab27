namespace StudyBot.Discord.Rest.Limiting;

/// <summary>All of the bot's requests together: 50 in any second, and none while Discord says so.</summary>
/// <remarks>
/// Discord counts where requests arrive (developers/topics/rate-limits, "Global Rate Limit"), and on a busy line those that left within a
/// second may arrive closer together. A request has certainly arrived when its answer is there, so its place is given away a second
/// after the answer and not a second after leaving.
/// </remarks>
internal sealed class GlobalLimit(TimeProvider time) : WaitLine(time)
{
    /// <summary>Requests per second that Discord allows every bot.</summary>
    public const int PerSecond = 50;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    /// <summary>A request without an answer for this long holds its place no longer, or a few that hang would hold up all others.</summary>
    private static readonly TimeSpan LongestWay = TimeSpan.FromSeconds(3);

    private readonly Queue<long> _underWayUntil = new(PerSecond);
    private readonly Queue<long> _countedUntil = new(PerSecond);
    private long _pausedUntil = long.MinValue;

    /// <summary>A request that was let in has its answer, or will never have one.</summary>
    public void Leave()
    {
        lock (Gate)
        {
            long now = Time.GetTimestamp();
            _underWayUntil.TryDequeue(out _);
            _countedUntil.Enqueue(After(now, Window));
            Admit();
        }
    }

    /// <summary>Nobody passes for this long.</summary>
    public void Pause(TimeSpan duration)
    {
        lock (Gate)
        {
            _pausedUntil = Math.Max(_pausedUntil, After(Time.GetTimestamp(), duration));
            Admit();
        }
    }

    protected override long OpensAt(long now)
    {
        DropThose(_underWayUntil, now);
        DropThose(_countedUntil, now);
        long opens = _underWayUntil.Count + _countedUntil.Count < PerSecond ? now : Math.Min(First(_underWayUntil), First(_countedUntil));
        return Math.Max(_pausedUntil, opens);
    }

    protected override void Take(long now) => _underWayUntil.Enqueue(After(now, LongestWay));

    private static void DropThose(Queue<long> until, long now)
    {
        while (until.TryPeek(out long end) && end <= now)
        {
            until.Dequeue();
        }
    }

    private static long First(Queue<long> until) => until.TryPeek(out long end) ? end : long.MaxValue;
}
