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
    /// <param name="messages">How many there will be.</param>
    /// <param name="another">Called for every <see cref="Chunk"/> of them, so that the sender can keep pace.</param>
    public Task<TimeSpan> Expect(int messages, Action another) => (_series = new Series(messages, another)).Finished;

    /// <summary>Messages that are sent at once.</summary>
    public const int Chunk = 1000;

    sealed class Series(int messages, Action another)
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
            if (seen % Chunk == 0)
                another();
            if (seen == messages)
                _finished.TrySetResult(Stopwatch.GetElapsedTime(_first));
        }
    }
}
