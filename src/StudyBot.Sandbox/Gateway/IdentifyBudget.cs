namespace StudyBot.Sandbox.Gateway;

/// <summary>How often a bot may identify: so many a day in all, and one per 5 s and concurrency key (docs: "Identifying").</summary>
sealed class IdentifyBudget(TimeProvider time, int total, int maxConcurrency, TimeSpan interval)
{
    static readonly TimeSpan Day = TimeSpan.FromHours(24);

    readonly Dictionary<int, long> _lastByKey = [];
    long _dayStart = time.GetTimestamp();

    public int Total => total;

    public int MaxConcurrency => maxConcurrency;

    public int Used { get; private set; }

    public int Remaining => Math.Max(0, total - Used);

    public TimeSpan ResetAfter
    {
        get
        {
            var passed = time.GetElapsedTime(_dayStart);
            return passed >= Day ? Day : Day - passed;
        }
    }

    public IdentifyVerdict TrySpend(int shard)
    {
        if (time.GetElapsedTime(_dayStart) >= Day)
            (_dayStart, Used) = (time.GetTimestamp(), 0);
        var key = shard % maxConcurrency;
        if (_lastByKey.TryGetValue(key, out var last) && time.GetElapsedTime(last) < interval)
            return IdentifyVerdict.TooSoon;
        _lastByKey[key] = time.GetTimestamp();
        Used++;
        return Used > total ? IdentifyVerdict.Exhausted : IdentifyVerdict.Accepted;
    }
}

enum IdentifyVerdict
{
    Accepted,

    /// <summary>Faster than the concurrency allows: op 9.</summary>
    TooSoon,

    /// <summary>The day's starts are used up: all sessions end and the token is reset.</summary>
    Exhausted,
}
