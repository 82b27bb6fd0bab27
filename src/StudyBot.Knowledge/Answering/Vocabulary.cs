using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering;

/// <summary>What the indexed material knows of words.</summary>
sealed class Vocabulary(IndexReader reader)
{
    /// <summary>Shorter words are not repaired: too many others are as near.</summary>
    const int ShortestRepaired = 5;

    /// <summary>From this length on two slips are allowed.</summary>
    const int LongEnoughForTwo = 7;

    /// <summary>Passages in the material.</summary>
    public int Passages { get; } = Math.Max(1, reader.GetDocCount(PassageFields.Vocabulary));

    /// <summary>Whether the word, or one of its family, stands anywhere in the material.</summary>
    public bool Knows(Word word) => Frequency(PassageFields.Vocabulary, word.Surface) > 0 || StemFrequency(word) > 0;

    /// <summary>Inverse document frequency, as BM25 has it; a word the material lacks weighs the most.</summary>
    public double Weight(Word word)
    {
        var passages = Math.Max(StemFrequency(word), Frequency(PassageFields.Vocabulary, word.Surface));
        return Math.Log(1 + (Passages - passages + 0.5) / (passages + 0.5));
    }

    /// <summary>The known word nearest to a misspelt one, the more frequent of two; null when none is near enough.</summary>
    public string? Nearest(string surface)
    {
        if (surface.Length < ShortestRepaired || surface.Any(char.IsDigit) || MultiFields.GetTerms(reader, PassageFields.Vocabulary) is not { } terms)
            return null;
        var slips = surface.Length >= LongEnoughForTwo ? 2 : 1;
        // The first letter is seldom mistyped, and holding on to it keeps the search short.
        var near = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(PassageFields.Vocabulary, surface), slips, 1, transpositions: true);
        string? best = null;
        var rank = (Distance: int.MaxValue, Frequency: 0);
        while (near.MoveNext())
        {
            var word = near.Term.Utf8ToString();
            if (word.Any(char.IsDigit))
                continue;
            var candidate = (Distance: EditDistance.Between(surface, word), Frequency: near.DocFreq);
            if (candidate.Distance < rank.Distance || (candidate.Distance == rank.Distance && candidate.Frequency > rank.Frequency))
                (best, rank) = (word, candidate);
        }
        return rank.Distance <= slips ? best : null;
    }

    /// <summary>The two-word term of the headings that the word is clipped from, the more frequent of two; null when it is none.</summary>
    public string? Unclipped(string surface)
    {
        if (MultiFields.GetTerms(reader, PassageFields.Clipping) is not { } terms)
            return null;
        var prefix = new BytesRef(surface + " ");
        var clippings = terms.GetEnumerator();
        string? best = null;
        var frequency = 0;
        if (clippings.SeekCeil(prefix) == TermsEnum.SeekStatus.END)
            return null;
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

    int StemFrequency(Word word) => Math.Max(Frequency(PassageFields.Stem, word.Stem), Frequency(PassageFields.Heading, word.Stem));

    int Frequency(string field, string term) => reader.DocFreq(new Term(field, term));
}
