using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Util;
using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering;

/// <summary>How common a word is in the material.</summary>
/// <param name="Passages">Passages that hold it or one of its family anywhere: text, headings, sources, title.</param>
/// <param name="Headings">Passages that stand below a heading with it.</param>
/// <param name="Weight">Inverse document frequency.</param>
readonly record struct WordFacts(int Passages, int Headings, double Weight)
{
    public bool Known => Passages > 0;
}

/// <summary>One way to word a concept, held against the material.</summary>
/// <param name="Wording">Its words.</param>
/// <param name="Known">Whether the material has them all.</param>
/// <param name="NamesSections">Whether headings have them all.</param>
readonly record struct MeasuredWording(Wording Wording, bool Known, bool NamesSections);

/// <summary>What the indexed material knows of words.</summary>
sealed class Vocabulary(IndexReader reader)
{
    readonly Lazy<SpellingIndex> _spelling = new(() => new SpellingIndex(Terms(reader)));

    /// <summary>Terms that stand for each other, many of them in no document, are looked up once for a state of the material.</summary>
    readonly ConcurrentDictionary<IReadOnlyList<string[]>, IReadOnlyList<MeasuredWording>> _groups = new(ReferenceEqualityComparer.Instance);

    /// <summary>The wordings of a group of aliases.</summary>
    public IReadOnlyList<MeasuredWording> Measured(IReadOnlyList<string[]> group, TermDictionary terms) =>
        _groups.GetOrAdd(group, static (all, dictionary) => Measure(all, dictionary), terms);

    /// <summary>The wordings that the terms of a group are.</summary>
    public static IReadOnlyList<MeasuredWording> Measure(IReadOnlyList<string[]> group, TermDictionary terms) =>
        [.. group.Select(t => Measure([.. t.Select(w => Words.Of(w, default))], terms))];

    static MeasuredWording Measure(IReadOnlyList<Word> words, TermDictionary terms)
    {
        var facts = words.Select(w => Of(w, terms)).ToList();
        return new MeasuredWording(new Wording(words, facts.Sum(f => f.Weight)), facts.All(f => f.Known), facts.All(f => f.Headings > 0));
    }

    /// <summary>
    /// How common the word is. Its weight is BM25's inverse document frequency; a word that names sections weighs at least as much
    /// as tells those sections from others: "fungsi" may stand in every passage's text and still tell one section from the next.
    /// </summary>
    public static WordFacts Of(Word word, TermDictionary terms)
    {
        var headings = terms.Frequency(PassageFields.Heading, word.Stem);
        var inText = Math.Max(terms.Frequency(PassageFields.Stem, word.Stem), terms.Frequency(PassageFields.Vocabulary, word.Surface));
        var weight = Rarity(inText, terms.Passages);
        if (headings > 0)
            weight = Math.Max(weight, Rarity(headings, terms.Passages));
        return new WordFacts(Math.Max(inText, headings), headings, weight);
    }

    /// <summary>Up to this length the letters alone do not tell a slip from another word: the neighbours must agree.</summary>
    const int NeedsNeighbours = 4;

    /// <summary>
    /// The known word that a misspelt one was meant to be: of the nearest that which stands together with most of its neighbours
    /// in a passage, then the more frequent one; null when none is near enough.
    /// </summary>
    /// <param name="surface">The misspelt word.</param>
    /// <param name="neighbours">The other words of the question.</param>
    /// <param name="mayBe">Whether it may be read as this word at all.</param>
    public string? Nearest(string surface, IReadOnlyList<string> neighbours, Func<string, bool> mayBe)
    {
        var near = _spelling.Value.Near(surface).Where(n => mayBe(n.Word)).ToList();
        if (near.Count == 0)
            return null;
        var distance = near.Min(n => n.Distance);
        var together = new Cooccurrence(reader, neighbours);
        var best = near
            .Where(n => n.Distance == distance)
            .Select(n => (n.Word, n.Frequency, Together: together.With(n.Word)))
            .MaxBy(n => (n.Together, n.Frequency));
        return best.Together > 0 || surface.Length > NeedsNeighbours ? best.Word : null;
    }

    /// <summary>The two-word term of the headings that the word is clipped from, the more frequent of two; null when it is none.</summary>
    public string? Unclipped(string surface)
    {
        if (MultiFields.GetTerms(reader, PassageFields.Clipping) is not { } terms)
            return null;
        var prefix = new BytesRef(surface + " ");
        var clippings = terms.GetEnumerator();
        if (clippings.SeekCeil(prefix) == TermsEnum.SeekStatus.END)
            return null;
        string? best = null;
        var frequency = 0;
        do
        {
            if (!StringHelper.StartsWith(clippings.Term, prefix))
                break;
            if (clippings.DocFreq > frequency)
                (best, frequency) = (clippings.Term.Utf8ToString()[(surface.Length + 1)..], clippings.DocFreq);
        }
        while (clippings.MoveNext());
        return best;
    }

    /// <summary>
    /// The material's words, and the words that questions are made of. Function words are in neither: everybody can spell "mereka", and a word
    /// near it is rather another one ("merdeka") than a slip.
    /// </summary>
    static IEnumerable<(string Word, int Frequency)> Terms(IndexReader reader)
    {
        foreach (var word in QuestionWords.All.Where(w => !Words.IsFunctionWord(w)))
            yield return (word, 0);
        if (MultiFields.GetTerms(reader, PassageFields.Vocabulary) is not { } terms)
            yield break;
        for (var words = terms.GetEnumerator(); words.MoveNext();)
        {
            if (words.Term.Utf8ToString() is var word && !Words.IsFunctionWord(word))
                yield return (word, words.DocFreq);
        }
    }

    static double Rarity(int holding, int passages) => Math.Log(1 + (passages - holding + 0.5) / (holding + 0.5));
}
