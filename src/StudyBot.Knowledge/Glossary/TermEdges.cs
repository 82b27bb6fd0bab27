using System.Collections.Frozen;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Glossary;

/// <summary>
/// Finds where an Indonesian term begins among the words before its translation: "menyangkut sistem rujukan (referral)" gives the meaning of
/// "rujukan", "memberi umpan balik (feedback)" that of both words. What tells is the word before, how the document uses the words elsewhere,
/// and how they are made.
/// </summary>
/// <param name="text">The whole text.</param>
sealed class TermEdges(string text)
{
    static readonly FrozenSet<string> Openers = WordList.Set("term-openers");
    static readonly FrozenSet<string> Numbers = WordList.Set("numerals");
    static readonly FrozenSet<string> Inner = WordList.Set("inner-words");
    static readonly FrozenSet<string> Joining = new[] { "dan", "atau", "serta", "maupun", "and", "or" }.ToFrozenSet();

    /// <summary>Places of a word that are looked at; a word that stands behind others at all does so among these.</summary>
    const int MostPlaces = 500;

    readonly Lazy<(string[] Words, ILookup<string, int> Places)> _words = new(() => Read(text));

    /// <summary>How sure a term begins at a place.</summary>
    enum Edge
    {
        /// <summary>It does not, for all that is known.</summary>
        None,

        /// <summary>Another noun stands before, but elsewhere in the document it does not.</summary>
        Elsewhere,

        /// <summary>A word stands before that may lie within a longer term.</summary>
        Inner,

        /// <summary>A verb stands before, of which it is the object.</summary>
        Verb,

        /// <summary>It does.</summary>
        Clear,
    }

    /// <summary>Where in the words the term begins; null when that cannot be told.</summary>
    /// <param name="before">The words before the translation.</param>
    /// <param name="english">The translation.</param>
    public int? Start(IReadOnlyList<string> before, IReadOnlyList<string> english)
    {
        var length = Terms.Length(english);
        var start = before.Count - length;
        if (start < 0 || length == 0)
            return null;
        List<string> words = [.. before.Select(w => w.ToLowerInvariant())];
        var edge = EdgeAt(words, start);
        if (Fits(words[start..], english, edge))
            return start;
        // "umpan balik (feedback)": one word there may be two here, which then never part.
        var joined = edge == Edge.None && start > 0 && !Words.IsFunctionWord(words[start - 1]) && !Derivation.IsAdjective(english[^1].ToLowerInvariant());
        return joined && EdgeAt(words, start - 1) is var wider && (wider == Edge.Clear || (wider == Edge.Verb && length == 1)) ? start - 1 : null;
    }

    /// <summary>Whether the document has the word without a capital.</summary>
    public bool HasLowerCase(string word) => _words.Value.Places.Contains(word.ToLowerInvariant());

    static bool Fits(List<string> term, IReadOnlyList<string> english, Edge edge)
    {
        var others = english.Select(e => e.ToLowerInvariant()).ToList();
        var cognate = term.SelectMany(Terms.Parts).Any(t => others.SelectMany(Terms.Parts).Any(o => Derivation.AreCognate(t, o)));
        if (Derivation.Disagrees(term, others) && (cognate || edge != Edge.Clear))
            return false;
        return edge switch
        {
            Edge.Verb or Edge.Clear => true,
            Edge.None => cognate,
            _ => term.Count > 1 || cognate || Derivation.Agrees(term, others),
        };
    }

    Edge EdgeAt(List<string> before, int start)
    {
        if (start == 0)
            return Edge.Clear;
        var previous = before[start - 1];
        if (Joining.Contains(previous))
            return start == 1 ? Edge.Clear : Edge.None;
        if (Inner.Contains(previous))
            return Edge.Inner;
        if (Words.IsFunctionWord(previous) || Openers.Contains(previous) || Numbers.Contains(previous))
            return Edge.Clear;
        // "kaca tebal yang menahan angin (windshield)": the verb is part of what the glass is called.
        if (Verbs.Is(previous))
            return before.Take(start).Contains("yang") ? Edge.None : Edge.Verb;
        return StandsBehindOthers(before[start..], previous) ? Edge.Elsewhere : Edge.None;
    }

    bool StandsBehindOthers(List<string> words, string previous)
    {
        var (all, places) = _words.Value;
        return places[words[0]].Take(MostPlaces).Any(at => at > 0 && all[at - 1] != previous && all.Skip(at).Take(words.Count).SequenceEqual(words));
    }

    /// <summary>The text's words as written without capitals, an empty one for what parts them.</summary>
    static (string[] Words, ILookup<string, int> Places) Read(string text)
    {
        var words = new List<string> { "" };
        foreach (var raw in text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var word = raw.Trim(',', '.', ':', ';', '(', ')', '“', '”', '"', '*', '_', '?', '!');
            if (word.Length == 0 || !char.IsLetterOrDigit(raw[0]))
                words.Add("");
            if (word.Length > 0)
                words.Add(word);
            if (word.Length > 0 && !char.IsLetterOrDigit(raw[^1]))
                words.Add("");
        }
        string[] all = [.. words];
        return (all, Enumerable.Range(0, all.Length).Where(i => all[i].Length > 0).ToLookup(i => all[i]));
    }
}
