using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>
/// Finds the sentences that tell of what a question asks: they hold its verb and its subject. A subject may be left to a pronoun at the
/// beginning ("Ia wafat …") or to "-nya" ("Suaminya wafat …") where title, headings or the sentence before name it. Pure.
/// </summary>
sealed partial class Telling
{
    /// <summary>Other words that are tried; the commonest stand first.</summary>
    const int MostOther = 2;

    static readonly string[][] Events = [.. WordList.Lines("event-words").Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    static readonly FrozenSet<string> Pronouns = WordList.Set("pronouns");

    /// <summary>For each term of the question the stems that stand for it.</summary>
    readonly List<HashSet<string>> _terms;

    /// <summary>Reads what a question asks of.</summary>
    /// <param name="asked">The question, repaired.</param>
    /// <param name="besides">Words that only say what is wanted: "tahun", "tempat".</param>
    public Telling(Phrasing asked, IReadOnlySet<string> besides) =>
        _terms = [.. asked.Words.Select(w => w.Spelled).Where(w => !QuestionWords.Unspecific.Contains(w) && !besides.Contains(w)).Select(Wordings)];

    /// <summary>The question with other words for the same event, for a material that uses those: "wafat" for "meninggal".</summary>
    /// <param name="asked">The question.</param>
    /// <param name="missing">The word that the material lacks.</param>
    public static IEnumerable<string> Otherwise(Phrasing asked, string missing) => asked.Words.Index()
        .Where(w => w.Item.Spelled.Equals(missing, StringComparison.OrdinalIgnoreCase))
        .SelectMany(w => Events.Where(e => e.Contains(w.Item.Spelled)).SelectMany(e => e).Where(e => e != w.Item.Spelled).Take(MostOther)
            .Select(e => $"{asked.Written(0, w.Index)} {e} {asked.Written(w.Index + 1, asked.Words.Count)}"));

    /// <summary>Whether a sentence may tell of it, by the words that were found in it: all but the event, or fewer where something stands for the subject.</summary>
    public bool MayBy(string sentence, IEnumerable<string> found)
    {
        var distinct = found.Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return distinct >= _terms.Count - 1 || (distinct > 0 && (sentence.Contains("nya", StringComparison.Ordinal) || Pronouns.Contains(sentence[..Math.Max(0, sentence.IndexOf(' ', StringComparison.Ordinal))])));
    }

    /// <summary>Whether a sentence tells of it, and whether in its own words.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="said">Its sentences.</param>
    /// <param name="at">The place of the sentence among them.</param>
    public (bool Tells, bool Itself) By(Passage passage, IReadOnlyList<Pronouncement> said, int at)
    {
        var sentence = said[at];
        var text = passage.Text;
        var words = Words.Of($"{sentence.Label?.In(text)} {sentence.In(text)}");
        var stems = words.Select(w => w.Stem).ToHashSet();
        var lacking = _terms.FindAll(t => !t.Overlaps(stems));
        if (_terms.Count == 0 || sentence.IsMyth || lacking.Count == _terms.Count)
            return (false, false);
        if (lacking.Count == 0)
            return (true, true);
        // What happened must be said by the sentence itself.
        if (lacking.Contains(_terms[^1]) && lacking.Contains(_terms[0]))
            return (false, false);
        var leans = (sentence.Label is null ? words : Words.Of(sentence.Span.In(text))) is [var first, ..] && Pronouns.Contains(first.Surface);
        if (!leans && !words.Exists(w => w.Surface.EndsWith("nya", StringComparison.Ordinal) && _terms.Exists(t => t.Contains(w.Stem))))
            return (false, false);
        var before = StemsOf($"{string.Join(' ', passage.Headings)} {passage.Title} {(at > 0 ? said[at - 1].Span.In(text) : "")}");
        return (lacking.TrueForAll(t => t.Overlaps(before)), false);
    }

    /// <summary>
    /// Of stretches that would answer, the one that stands in the clause of what is asked; none where that is not plain. A stretch
    /// before all that is asked ("Pada tahun 1902 …") goes with the whole sentence.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="stretches">Where the stretches stand in it, in order.</param>
    public Match? Plain(string sentence, IReadOnlyList<Match> stretches)
    {
        if (stretches.Count == 0)
            return null;
        var words = Words.Of(sentence);
        var clauses = Clauses(sentence);
        var counts = clauses.ConvertAll(c => Held(words, c.From, c.To));
        var most = counts.Max();
        var fitting = stretches.Where(s => clauses.FindIndex(c => s.Index >= c.From && s.Index < c.To) is >= 0 and var c
            && counts[c] == most && (counts.Count(n => n == most) == 1 || IsIn(_terms[^1], words, clauses[c].From, clauses[c].To))).ToList();
        if (fitting.Count == 1)
            return fitting[0];
        return fitting.Count == 0 && stretches is [var only] && Held(words, 0, only.Index) == 0 ? only : null;
    }

    /// <summary>Whether a title names all terms but the last.</summary>
    public bool IsTitled(string title) => _terms.Count > 1 && StemsOf(title) is var stems && _terms.SkipLast(1).All(t => t.Overlaps(stems));

    /// <summary>How many terms a stretch of text holds.</summary>
    public int Held(string text) => Held(Words.Of(text), 0, text.Length);

    int Held(List<Word> words, int from, int to) => _terms.Count(t => IsIn(t, words, from, to));

    static bool IsIn(HashSet<string> term, List<Word> words, int from, int to) =>
        words.Exists(w => w.Span.Start >= from && w.Span.Start < to && term.Contains(w.Stem));

    static List<(int From, int To)> Clauses(string sentence)
    {
        var clauses = new List<(int From, int To)>();
        var start = 0;
        foreach (Match joint in Joint().Matches(sentence))
        {
            clauses.Add((start, joint.Index));
            start = joint.Index + joint.Length;
        }
        clauses.Add((start, sentence.Length));
        return clauses;
    }

    static HashSet<string> Wordings(string word) =>
        [.. Events.Where(e => e.Contains(word)).SelectMany(e => e).Append(word).Select(w => Words.Of(w, default).Stem)];

    static HashSet<string> StemsOf(string text) => [.. Words.Of(text).Select(w => w.Stem)];

    [GeneratedRegex(@";\s|,\s(?:dan|lalu|tetapi|tapi|sedangkan|kemudian|and|but|then)\s|\s(?:dan|lalu|tetapi|tapi|sedangkan|kemudian|sampai|hingga|setelah|sebelum|and|but|then|until|after|before)\s|,\s", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();
}
