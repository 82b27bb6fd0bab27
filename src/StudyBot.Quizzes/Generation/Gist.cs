using System.Collections.Frozen;
using StudyBot.Knowledge.Language;

namespace StudyBot.Quizzes.Generation;

/// <summary>What a text is about, for comparing: the stems of its words that carry a subject.</summary>
sealed class Gist
{
    static readonly FrozenDictionary<string, string> Spellings = PhraseList.Lines("spellings")
        .Select(line => line.Split(',', StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>Words of little weight, which stand in texts of any subject.</summary>
    public static Gist Light { get; } = Of(string.Join(' ', PhraseList.Lines("light-words")));

    readonly HashSet<string> _stems;

    Gist(HashSet<string> stems) => _stems = stems;

    /// <summary>The stems, each once.</summary>
    public IReadOnlySet<string> Stems => _stems;

    /// <summary>Reads a text.</summary>
    public static Gist Of(string text) => Of(Words.Of(text));

    /// <summary>Reads words.</summary>
    public static Gist Of(IEnumerable<Word> words) =>
        new([.. words.Where(word => word.Surface.Length > 1 && !Words.IsFunctionWord(word.Surface)).Select(StemOf)]);

    /// <summary>Stems that both have.</summary>
    public int Shared(Gist other)
    {
        var (few, many) = _stems.Count <= other._stems.Count ? (_stems, other._stems) : (other._stems, _stems);
        var shared = 0;
        foreach (var stem in few)
        {
            if (many.Contains(stem))
                shared++;
        }
        return shared;
    }

    /// <summary>Whether every stem is one of the other's. Nothing is within anything.</summary>
    public bool IsWithin(Gist other) => _stems.Count > 0 && _stems.IsSubsetOf(other._stems);

    /// <summary>
    /// Whether two texts may well say the same: two fifths of the shorter one's stems are the other's too. Set low on purpose; what it
    /// refuses wrongly is one option fewer, what it lets through wrongly is a question with two right answers.
    /// </summary>
    public bool IsNear(Gist other)
    {
        var fewer = Math.Min(_stems.Count, other._stems.Count);
        return fewer > 0 && Shared(other) >= Math.Max(1, 0.4 * fewer);
    }

    /// <summary>Whether two texts may well say the same beside what all texts of their topic say.</summary>
    public bool IsNearBeside(Gist other, Gist topic) => Beside(topic).IsNear(other.Beside(topic));

    /// <summary>What it is about, with more stems.</summary>
    public Gist And(IEnumerable<string> stems) => new([.. _stems, .. stems]);

    /// <summary>What it is about beside what another text is about.</summary>
    public Gist Beside(Gist topic) => new([.. _stems.Except(topic._stems)]);

    static string StemOf(Word word)
    {
        if (Spellings.GetValueOrDefault(word.Surface) is { } usual)
            return Words.Of(usual)[0].Stem;
        // "mempermudah" is "mudah" for the comparison, as "kemudahan" is; the stemmer keeps its "per".
        return word.Stem.Length >= 7 && word.Stem.StartsWith("per", StringComparison.Ordinal) ? word.Stem[3..] : word.Stem;
    }
}
