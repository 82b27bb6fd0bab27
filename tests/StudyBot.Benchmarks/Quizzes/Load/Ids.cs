namespace StudyBot.Benchmarks.Quizzes.Load;

/// <summary>Ids as Discord gives them, with the time inside: a quiz places answers by it.</summary>
static class Ids
{
    const long Epoch = 1_420_070_400_000;

    static int _last;

    /// <summary>An id of now.</summary>
    public static ulong Next()
    {
        var milliseconds = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() - Epoch;
        return ((ulong)milliseconds << 22) | ((ulong)Interlocked.Increment(ref _last) & 0x3FFFFF);
    }

    /// <summary>The time inside an id.</summary>
    public static DateTimeOffset TimeOf(ulong id) => DateTimeOffset.FromUnixTimeMilliseconds((long)(id >> 22) + Epoch);
}
