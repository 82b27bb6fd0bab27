namespace StudyBot.Discord.Rest.Limiting;

/// <summary>All of the bot's requests together: 50 in any 1.1 seconds, and none while Discord says so.</summary>
/// <remarks>
/// Discord counts 50 a second where they arrive (developers/topics/rate-limits, "Global Rate Limit"). Requests overtake each other on the
/// way, so fifty that left within a second may arrive closer together; the tenth of a second more is room for that.
/// </remarks>
internal sealed class GlobalLimit(TimeProvider time) : WaitLine(time)
{
    /// <summary>Requests per second that Discord allows every bot.</summary>
    public const int PerSecond = 50;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1.1);

    private readonly long?[] _sent = new long?[PerSecond];
    private int _oldest;
    private long _pausedUntil = long.MinValue;

    /// <summary>Nobody passes for this long.</summary>
    public void Pause(TimeSpan duration)
    {
        lock (Gate)
        {
            _pausedUntil = Math.Max(_pausedUntil, After(Time.GetTimestamp(), duration));
            Admit();
        }
    }

    protected override long OpensAt(long now) =>
        Math.Max(_pausedUntil, _sent[_oldest] is { } oldest ? After(oldest, Window) : now);

    protected override void Take(long now)
    {
        _sent[_oldest] = now;
        _oldest = (_oldest + 1) % PerSecond;
    }
}
