using StudyBot.Chat;

namespace StudyBot.Quizzes.Running;

/// <summary>
/// The platform's time, by which answers are placed. Learned from what happens there and counted on from it, so that a clock of this machine
/// which is wrong, or is set meanwhile, closes no question early or late. Safe to use from any thread.
/// </summary>
internal sealed class PlatformClock(TimeProvider clock, IChatView view)
{
    /// <summary>So many of the latest events are looked at: what counts the time drifts, and stands still while a machine sleeps.</summary>
    const int Most = 32;

    readonly Lock _gate = new();
    readonly long _begin = clock.GetTimestamp();
    readonly Queue<DateTimeOffset> _zero = new();

    /// <summary>Now, at most as late as an event took to arrive.</summary>
    public DateTimeOffset Now
    {
        get
        {
            lock (_gate)
                return _zero.Count > 0 ? _zero.Max() + clock.GetElapsedTime(_begin) : clock.GetUtcNow() - (view.Status.ClockSkew ?? TimeSpan.Zero);
        }
    }

    /// <summary>Something happened at this time of the platform and arrived now. The quickest arrival tells most.</summary>
    public void Hear(DateTimeOffset at)
    {
        lock (_gate)
        {
            // The platform's time when the count began.
            _zero.Enqueue(at - clock.GetElapsedTime(_begin));
            if (_zero.Count > Most)
                _zero.Dequeue();
        }
    }
}
