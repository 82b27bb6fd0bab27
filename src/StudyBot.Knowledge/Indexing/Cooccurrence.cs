using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace StudyBot.Knowledge.Indexing;

/// <summary>In which passages some words stand together with others.</summary>
sealed class Cooccurrence
{
    /// <summary>Passages looked at for one word; more would not tell more.</summary>
    const int MostPassages = 2000;

    readonly IndexReader _reader;

    /// <summary>By passage, how many of the words stand in it.</summary>
    readonly Dictionary<int, int> _counts = [];

    /// <param name="reader">The passages.</param>
    /// <param name="words">The words that others are looked for beside.</param>
    public Cooccurrence(IndexReader reader, IReadOnlyList<string> words)
    {
        _reader = reader;
        foreach (var passage in words.SelectMany(Holding))
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, passage, out _)++;
    }

    /// <summary>How many of the words stand together with this one in the passage that has most of them.</summary>
    public int With(string word) => _counts.Count == 0 ? 0 : Holding(word).Select(p => _counts.GetValueOrDefault(p)).DefaultIfEmpty().Max();

    IEnumerable<int> Holding(string word)
    {
        if (MultiFields.GetTermDocsEnum(_reader, MultiFields.GetLiveDocs(_reader), PassageFields.Vocabulary, new BytesRef(word)) is not { } found)
            yield break;
        for (var taken = 0; taken < MostPassages && found.NextDoc() is var passage && passage != DocIdSetIterator.NO_MORE_DOCS; taken++)
            yield return passage;
    }
}
