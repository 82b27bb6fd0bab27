using System.Diagnostics;

namespace StudyBot.Benchmarks.Quizzes.Load;

/// <summary>What Discord makes of a request.</summary>
/// <param name="IsRefused">Whether it is answered with 429.</param>
/// <param name="IsGlobal">Whether the limit of all requests is the one that was exceeded.</param>
/// <param name="Remaining">Left in the window of the channel.</param>
/// <param name="Rest">Until that window ends.</param>
readonly record struct Counted(bool IsRefused, bool IsGlobal, int Remaining, TimeSpan Rest);

/// <summary>
/// Discord's limits, counted where requests arrive: 50 in any second, and 5 posts and 5 edits in five seconds for each channel. Answers to
/// interactions count for neither. Safe to use from any thread.
/// </summary>
sealed class CountedRequests
{
    public const int InAChannel = 5;

    const int PerSecond = 50;

    static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    readonly Lock _gate = new();
    readonly Dictionary<(ulong Channel, bool IsEdit), (long From, int Count)> _windows = [];
    readonly Dictionary<ulong, int> _edits = [];
    readonly Queue<long> _latest = new();

    /// <summary>All that arrived.</summary>
    public int All { get; private set; }

    /// <summary>The most that arrived within one second.</summary>
    public int MostInASecond { get; private set; }

    /// <summary>Refused for the limit of all requests, and for that of a channel.</summary>
    public (int Global, int Channel) Refused { get; private set; }

    /// <summary>How often a message was edited.</summary>
    public int EditsOf(ulong message)
    {
        lock (_gate)
            return _edits.GetValueOrDefault(message);
    }

    /// <summary>A request arrives that belongs to no channel.</summary>
    public Counted Arrive()
    {
        lock (_gate)
            return CountAll(Stopwatch.GetTimestamp()) > PerSecond ? Refuse(isGlobal: true, TimeSpan.FromSeconds(1)) : default;
    }

    /// <summary>A post arrives, or an edit of a message.</summary>
    public Counted Arrive(ulong channel, ulong? edited)
    {
        lock (_gate)
        {
            var now = Stopwatch.GetTimestamp();
            if (CountAll(now) > PerSecond)
                return Refuse(isGlobal: true, TimeSpan.FromSeconds(1));
            var key = (channel, edited is not null);
            var window = _windows.GetValueOrDefault(key);
            if (window.Count == 0 || Stopwatch.GetElapsedTime(window.From, now) >= Window)
                window = (now, 0);
            var rest = Window - Stopwatch.GetElapsedTime(window.From, now);
            if (window.Count == InAChannel)
                return Refuse(isGlobal: false, rest);
            _windows[key] = window with { Count = window.Count + 1 };
            if (edited is { } message)
                _edits[message] = _edits.GetValueOrDefault(message) + 1;
            return new Counted(false, false, InAChannel - window.Count - 1, rest);
        }
    }

    int CountAll(long now)
    {
        All++;
        _latest.Enqueue(now);
        while (Stopwatch.GetElapsedTime(_latest.Peek(), now) >= TimeSpan.FromSeconds(1))
            _latest.Dequeue();
        MostInASecond = Math.Max(MostInASecond, _latest.Count);
        return _latest.Count;
    }

    Counted Refuse(bool isGlobal, TimeSpan rest)
    {
        Refused = isGlobal ? (Refused.Global + 1, Refused.Channel) : (Refused.Global, Refused.Channel + 1);
        return new Counted(true, isGlobal, 0, rest);
    }
}
