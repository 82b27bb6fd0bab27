using StudyBot.Chat;

namespace StudyBot.Quizzes.Running;

/// <summary>
/// The platform's time, by which answers are placed. Learned from what happens there, so that a wrong clock of this machine closes no
/// question early. Safe to use from any thread.
/// </summary>
internal sealed class PlatformClock(TimeProvider clock, IChatView view)
{
    /// <summary>So many of the latest events are looked at: an old one may tell of a clock that was set since.</summary>
    const int Most = 32;

    readonly Lock _gate = new();
    readonly Queue<TimeSpan> _ahead = new();

    /// <summary>Now, at most as late as an event took to arrive.</summary>
    public DateTimeOffset Now
    {
        get
        {
            lock (_gate)
                return clock.GetUtcNow() - (_ahead.Count > 0 ? _ahead.Min() : view.Status.ClockSkew ?? TimeSpan.Zero);
        }
    }

    /// <summary>Something happened at this time of the platform and arrived now. The quickest arrival tells most.</summary>
    public void Hear(DateTimeOffset at)
    {
        lock (_gate)
        {
            _ahead.Enqueue(clock.GetUtcNow() - at);
            if (_ahead.Count > Most)
                _ahead.Dequeue();
        }
    }
}
