using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// Compares this machine's clock with Discord's, whose time every fresh event carries. The least difference of the last events is
/// taken, since what came late looks like a fast clock. Before the first event answers over HTTP tell of a clock that is far off: what an
/// earlier process left has to be taken up by the right time. People are told of it.
/// </summary>
/// <param name="time">This machine's clock.</param>
/// <param name="logger">Hears of a skew worth mending.</param>
internal sealed class ClockSkew(TimeProvider time, ILogger logger)
{
    /// <summary>How many events are compared; a replay after a break is soon forgotten.</summary>
    private const int Window = 16;

    private static readonly TimeSpan WorthTelling = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly Queue<TimeSpan> _samples = new(Window);
    private TimeSpan? _estimate;
    private TimeSpan? _told;

    /// <summary>How far this clock is ahead (negative: behind); null before anything was heard.</summary>
    public TimeSpan? Ahead
    {
        get
        {
            lock (_gate)
                return _samples.Count == 0 ? _estimate : Least();
        }
    }

    /// <summary>The time by Discord's clock, as nearly as it is known.</summary>
    public DateTimeOffset DiscordNow => time.GetUtcNow() - (Ahead ?? TimeSpan.Zero);

    /// <summary>Takes the time of an answer that was just given over HTTP, in whole seconds: less than two tell nothing.</summary>
    public void Estimate(DateTimeOffset answeredAt)
    {
        var ahead = time.GetUtcNow() - answeredAt;
        lock (_gate)
            _estimate = ahead.Duration() < WorthTelling ? TimeSpan.Zero : ahead;
    }

    /// <summary>Takes the time of an event that has just happened.</summary>
    public void Observe(DateTimeOffset happenedAt)
    {
        var sample = time.GetUtcNow() - happenedAt;
        TimeSpan ahead;
        lock (_gate)
        {
            if (_samples.Count == Window)
                _samples.Dequeue();
            _samples.Enqueue(sample);
            ahead = Least();
            if (ahead.Duration() < WorthTelling || (_told is { } told && (told - ahead).Duration() < WorthTelling))
                return;
            _told = ahead;
        }
        Log.ClockSkewed(logger, Math.Abs(ahead.TotalSeconds), ahead > TimeSpan.Zero ? "ahead of" : "behind");
    }

    /// <summary>A loop, since each interaction passes here and <c>Min</c> would allocate for each.</summary>
    private TimeSpan Least()
    {
        var least = TimeSpan.MaxValue;
        foreach (var sample in _samples)
            least = sample < least ? sample : least;
        return least;
    }
}
