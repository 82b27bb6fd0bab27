using StudyBot.Discord.Models;

namespace StudyBot.Discord.Port.Sending;

/// <summary>
/// Remembers which messages an answer of several pages became, so that changing or deleting the answer reaches all of them. Kept for
/// the life of the process and for the newest answers only; of one that is forgotten the named message alone is changed. Thread-safe.
/// </summary>
internal sealed class PageTrails
{
    /// <summary>Answers that are remembered.</summary>
    public const int Remembered = 1000;

    private readonly Lock _gate = new();
    private readonly Dictionary<Snowflake, Trail> _trails = [];
    private readonly Queue<Trail> _oldestFirst = new();

    /// <summary>The messages of the answer that a message belongs to, or belonged to; the message alone when nothing is known.</summary>
    public IReadOnlyList<Snowflake> Of(Snowflake message)
    {
        lock (_gate)
            return _trails.TryGetValue(message, out var trail) ? trail.Pages : [message];
    }

    /// <summary>The answer stands in these messages now. It goes on being found by those it stood in before.</summary>
    /// <param name="message">Any message of the answer so far.</param>
    /// <param name="pages">From the first to the last, at least one.</param>
    public void Keep(Snowflake message, IReadOnlyList<Snowflake> pages)
    {
        lock (_gate)
        {
            if (!_trails.TryGetValue(message, out var trail))
            {
                if (pages.Count == 1)
                    return;
                trail = new Trail();
                _oldestFirst.Enqueue(trail);
            }
            trail.Pages = pages;
            foreach (var page in pages.Append(message).Where(trail.Names.Add))
                _trails[page] = trail;
            if (_oldestFirst.Count > Remembered)
                Forget(_oldestFirst.Dequeue());
        }
    }

    private void Forget(Trail trail)
    {
        foreach (var name in trail.Names)
            _trails.Remove(name);
    }

    private sealed class Trail
    {
        public IReadOnlyList<Snowflake> Pages { get; set; } = [];

        public HashSet<Snowflake> Names { get; } = [];
    }
}
