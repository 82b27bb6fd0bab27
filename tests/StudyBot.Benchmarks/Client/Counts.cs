using System.Diagnostics;

namespace StudyBot.Benchmarks.Client;

/// <summary>What has arrived at the handlers.</summary>
sealed class Counts(int servers)
{
    readonly TaskCompletionSource _allServers = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int _servers;
    Series? _series;

    public Task AllServers => _allServers.Task;

    public void Server()
    {
        if (Interlocked.Increment(ref _servers) == servers)
            _allServers.TrySetResult();
    }

    public void Message() => _series?.One();

    /// <summary>Counts messages from now on; completes with the time from the first to the last.</summary>
    public Task<TimeSpan> Expect(int messages) => (_series = new Series(messages)).Finished;

    sealed class Series(int messages)
    {
        readonly TaskCompletionSource<TimeSpan> _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
        long _first;
        int _seen;

        public Task<TimeSpan> Finished => _finished.Task;

        public void One()
        {
            var seen = Interlocked.Increment(ref _seen);
            if (seen == 1)
                _first = Stopwatch.GetTimestamp();
            if (seen == messages)
                _finished.TrySetResult(Stopwatch.GetElapsedTime(_first));
        }
    }
}
