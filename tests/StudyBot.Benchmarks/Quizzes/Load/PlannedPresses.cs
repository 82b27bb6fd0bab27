using System.Collections.Concurrent;
using System.Diagnostics;
using StudyBot.Benchmarks.Client.Peer;

namespace StudyBot.Benchmarks.Quizzes.Load;

/// <summary>A press or command to come.</summary>
/// <param name="Kind">What is measured together.</param>
/// <param name="Expected">Part of the answer where all is well.</param>
/// <param name="Payload">The interaction of an id.</param>
sealed record Press(string Kind, string Expected, Func<ulong, string> Payload);

/// <summary>
/// Presses that are due at their time, whether or not earlier ones were answered: how long each took counts from when it was due.
/// Safe to use from any thread.
/// </summary>
sealed class PlannedPresses : IDisposable
{
    readonly Lock _gate = new();
    readonly PriorityQueue<(Press Press, long Due), long> _due = new();
    readonly ConcurrentDictionary<ulong, (Press Press, long Due)> _open = new();
    readonly List<(string Kind, double Milliseconds)> _took = [];
    readonly ConcurrentDictionary<string, int> _unexpected = new();
    readonly Func<GatewayLine> _gateway;
    readonly Thread _thread;
    bool _isOver;

    /// <param name="gateway">Where they go; asked for with the first that is due.</param>
    public PlannedPresses(Func<GatewayLine> gateway)
    {
        _gateway = gateway;
        _thread = new Thread(Run) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>Answers that said something else than expected, by kind.</summary>
    public IReadOnlyDictionary<string, int> Unexpected => _unexpected;

    /// <summary>Sent and not answered.</summary>
    public int Unanswered => _open.Count;

    public void Plan(Press press, TimeSpan wait)
    {
        var due = Stopwatch.GetTimestamp() + (long)(wait.TotalSeconds * Stopwatch.Frequency);
        lock (_gate)
            _due.Enqueue((press, due), due);
    }

    /// <summary>The person has their answer.</summary>
    public void Answered(ulong interaction, string text)
    {
        var now = Stopwatch.GetTimestamp();
        if (!_open.TryRemove(interaction, out var one))
            return;
        if (!text.Contains(one.Press.Expected, StringComparison.Ordinal))
            _unexpected.AddOrUpdate(one.Press.Kind, 1, (_, before) => before + 1);
        lock (_gate)
            _took.Add((one.Press.Kind, Stopwatch.GetElapsedTime(one.Due, now).TotalMilliseconds));
    }

    /// <summary>Milliseconds of all answered presses by kind, sorted, in the order in which the kinds were first answered.</summary>
    public IReadOnlyList<(string Kind, double[] Milliseconds)> Took()
    {
        lock (_gate)
            return [.. _took.GroupBy(one => one.Kind).Select(kind => (kind.Key, kind.Select(one => one.Milliseconds).Order().ToArray()))];
    }

    public void Dispose()
    {
        Volatile.Write(ref _isOver, true);
        _thread.Join();
    }

    void Run()
    {
        while (!Volatile.Read(ref _isOver))
        {
            if (Take() is not { } one)
            {
                Thread.Sleep(1);
                continue;
            }
            var id = Ids.Next();
            _open[id] = one;
            _gateway().Send("INTERACTION_CREATE", one.Press.Payload(id));
        }
    }

    (Press Press, long Due)? Take()
    {
        lock (_gate)
            return _due.TryPeek(out _, out var due) && due <= Stopwatch.GetTimestamp() ? _due.Dequeue() : null;
    }
}
