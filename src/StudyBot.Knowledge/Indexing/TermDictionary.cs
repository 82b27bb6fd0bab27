using Lucene.Net.Index;

namespace StudyBot.Knowledge.Indexing;

/// <summary>
/// Looks terms up for one question: each once, however often it is asked for. Opening an enumerator costs far more than moving it,
/// so the enumerators are kept and shared by all lookups. Not safe for several threads at once.
/// </summary>
sealed class TermDictionary(IndexReader reader)
{
    readonly Dictionary<string, TermsEnum?[]> _enumerators = [];
    readonly Dictionary<(string Field, string Text), TermContext?> _found = [];

    /// <summary>Where the term stands in the index; null when no passage holds it.</summary>
    public TermContext? Find(string field, string text)
    {
        if (!_found.TryGetValue((field, text), out var context))
            _found[(field, text)] = context = Seek(new Term(field, text));
        return context;
    }

    /// <summary>How many passages hold the term.</summary>
    public int Frequency(string field, string text) => Find(field, text)?.DocFreq ?? 0;

    /// <summary>How many passages there are, at least 1.</summary>
    public int Passages { get; } = Math.Max(1, reader.GetDocCount(PassageFields.Vocabulary));

    TermContext? Seek(Term term)
    {
        TermContext? context = null;
        var enumerators = Enumerators(term.Field);
        for (var i = 0; i < enumerators.Length; i++)
        {
            if (enumerators[i] is not { } terms || !terms.SeekExact(term.Bytes))
                continue;
            context ??= new TermContext(reader.Context);
            context.Register(terms.GetTermState(), reader.Leaves[i].Ord, terms.DocFreq, terms.TotalTermFreq);
        }
        return context;
    }

    TermsEnum?[] Enumerators(string field)
    {
        if (!_enumerators.TryGetValue(field, out var enumerators))
            _enumerators[field] = enumerators = [.. reader.Leaves.Select(l => l.AtomicReader.GetTerms(field)?.GetEnumerator())];
        return enumerators;
    }
}
