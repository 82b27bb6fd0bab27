using System.Text.Json;

namespace StudyBot.Sandbox.Rest;

/// <summary>One call that the bot made.</summary>
/// <param name="Code">Discord's JSON error code when it was refused.</param>
/// <param name="Body">The JSON sent, if any.</param>
/// <param name="Objections">What the request judge found wrong.</param>
sealed record RequestEntry(
    long Number, DateTimeOffset At, string Method, string Path, int Status, int? Code, JsonElement? Body, IReadOnlyList<string> Objections);

/// <summary>The last calls, and all objections, for tests to look at. Safe for concurrent use.</summary>
sealed class RequestLog
{
    const int Capacity = 2_000;

    readonly Lock _gate = new();
    readonly Queue<RequestEntry> _entries = new();
    readonly List<RequestEntry> _objected = [];
    long _count;

    public IReadOnlyList<RequestEntry> Entries
    {
        get
        {
            lock (_gate)
                return [.. _entries];
        }
    }

    /// <summary>Calls that the request judge objected to; the first thousand are kept until cleared.</summary>
    public IReadOnlyList<RequestEntry> Objected
    {
        get
        {
            lock (_gate)
                return [.. _objected];
        }
    }

    public void Add(Func<long, RequestEntry> entry)
    {
        lock (_gate)
        {
            var added = entry(++_count);
            _entries.Enqueue(added);
            if (_entries.Count > Capacity)
                _entries.Dequeue();
            if (added.Objections.Count > 0 && _objected.Count < 1_000)
                _objected.Add(added);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
            _objected.Clear();
        }
    }
}
