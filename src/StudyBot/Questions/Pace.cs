using StudyBot.Chat;

namespace StudyBot.Questions;

/// <summary>Keeps one person from flooding the bot. Safe to use from any thread.</summary>
/// <param name="clock">Measures on its monotonic part.</param>
internal sealed class Pace(TimeProvider clock)
{
    /// <summary>Questions one person may ask within <see cref="Window"/>.</summary>
    public const int Most = 8;

    /// <summary>How long a question counts.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(30);

    /// <summary>People remembered before those who are quiet are forgotten.</summary>
    public const int Crowd = 1_000;

    readonly Lock _gate = new();
    readonly Dictionary<PersonId, Queue<long>> _asked = [];
    long _swept = clock.GetTimestamp();

    /// <summary>People in memory: at most those who asked within two windows, or <see cref="Crowd"/>.</summary>
    public int Remembered
    {
        get
        {
            lock (_gate)
                return _asked.Count;
        }
    }

    /// <summary>Counts a question; false when it is one too many.</summary>
    public bool Allows(PersonId person)
    {
        lock (_gate)
        {
            // Once a window: in a crowd where everybody is busy, looking through it at each question would be most of the work.
            if (_asked.Count > Crowd && clock.GetElapsedTime(_swept) >= Window)
                ForgetQuiet();
            if (!_asked.TryGetValue(person, out var times))
                _asked[person] = times = new Queue<long>();
            while (times.TryPeek(out var oldest) && clock.GetElapsedTime(oldest) >= Window)
                times.Dequeue();
            if (times.Count >= Most)
                return false;
            times.Enqueue(clock.GetTimestamp());
            return true;
        }
    }

    void ForgetQuiet()
    {
        _swept = clock.GetTimestamp();
        foreach (var person in _asked.Where(p => p.Value.All(time => clock.GetElapsedTime(time) >= Window)).Select(p => p.Key).ToList())
            _asked.Remove(person);
    }
}
