using System.Diagnostics;

namespace StudyBot.Benchmarks.Client.Peer;

/// <summary>When each interaction was sent and when its answer had arrived. Ids are counted up, so an array is enough.</summary>
sealed class InteractionTimes
{
    public const ulong FirstId = 1_450_000_000_000_000_000;

    long[] _sent = [];
    long[] _answered = [];
    ulong _base = FirstId;
    int _open;
    TaskCompletionSource _all = new();

    /// <summary>Makes room for a series; ids go on where the last series ended.</summary>
    public ulong Begin(int count)
    {
        _base += (ulong)_sent.Length;
        _sent = new long[count];
        _answered = new long[count];
        _open = count;
        _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return _base;
    }

    public void Sent(int index) => _sent[index] = Stopwatch.GetTimestamp();

    /// <summary>The first answer to an interaction counts; whatever else arrives under its id does not.</summary>
    public void Answered(ulong id)
    {
        var index = id - _base;
        if (index >= (ulong)_answered.Length || Interlocked.CompareExchange(ref _answered[index], Stopwatch.GetTimestamp(), 0) != 0)
            return;
        if (Interlocked.Decrement(ref _open) == 0)
            _all.TrySetResult();
    }

    /// <summary>Waits until all are answered, at most ten seconds, and gives the milliseconds of those that are, sorted.</summary>
    public async Task<double[]> FinishAsync()
    {
        await Task.WhenAny(_all.Task, Task.Delay(TimeSpan.FromSeconds(10)));
        return [.. Enumerable.Range(0, _sent.Length)
            .Where(i => _answered[i] != 0)
            .Select(i => Stopwatch.GetElapsedTime(_sent[i], _answered[i]).TotalMilliseconds)
            .Order()];
    }
}
