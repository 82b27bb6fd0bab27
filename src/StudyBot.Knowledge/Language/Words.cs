using System.Collections.Concurrent;
using System.Collections.Frozen;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Analysis.TokenAttributes;

namespace StudyBot.Knowledge.Language;

/// <summary>Text → words. Safe to use from any thread.</summary>
public static class Words
{
    static readonly WordAnalyzer Analyzer = new();
    static readonly FrozenSet<string> Stopwords = WordList.Set("stopwords");

    /// <summary>Words whose stems are remembered: about the vocabulary of a course. A megabyte; what comes after is worked out each time.</summary>
    const int MostRemembered = 8192;

    /// <summary>Longer ones are hardly words, and a text may hold any number of them.</summary>
    const int LongestRemembered = 30;

    /// <summary>Passages are read anew for every question, and finding a stem takes longer than all else about a word.</summary>
    static readonly ConcurrentDictionary<string, string> Stems = new(StringComparer.Ordinal);

    static int _remembered;

    /// <summary>The words of the text in order. Never throws, whatever the text holds.</summary>
    public static List<Word> Of(string text)
    {
        var words = new List<Word>();
        using var stream = Analyzer.GetTokenStream(WordAnalyzer.FieldOf(text), text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            if (term.Length > 0)
                words.Add(Of(term.ToString()!, TextSpan.Between(offset.StartOffset, offset.EndOffset)));
        }
        stream.End();
        return words;
    }

    /// <summary>Whether a word, as its surface, carries no subject: "yang", "untuk", "the".</summary>
    public static bool IsFunctionWord(string surface) => Stopwords.Contains(surface);

    /// <summary>A folded word in all its forms.</summary>
    internal static Word Of(string surface, TextSpan span) =>
        new(surface, StemOf(surface), surface.Length > Word.PrefixLength ? surface[..Word.PrefixLength] : surface, span);

    static string StemOf(string surface)
    {
        if (Stems.TryGetValue(surface, out var known))
            return known;
        var stem = Stem(surface);
        if (surface.Length <= LongestRemembered && Volatile.Read(ref _remembered) < MostRemembered && Stems.TryAdd(surface, stem))
            Interlocked.Increment(ref _remembered);
        return stem;
    }

    /// <summary>
    /// The word without Indonesian affixes: a known base word, else what Lucene's stemmer (Tala, 2003) leaves. Words with a digit stay as they are, and so do those of
    /// which only a word without a subject would remain: "perantara" is not "antara".
    /// </summary>
    static string Stem(string surface)
    {
        if (surface.Length < 4 || surface.Any(char.IsDigit))
            return surface;
        if (Roots.Of(surface) is { } root)
            return Stopwords.Contains(root) ? surface : root;
        var letters = surface.ToCharArray();
        var length = new IndonesianStemmer().Stem(letters, letters.Length, stemDerivational: true);
        var stem = new string(letters, 0, length);
        return Stopwords.Contains(stem) ? surface : stem;
    }
}
