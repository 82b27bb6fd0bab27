using Lucene.Net.Index;
using Lucene.Net.Search;

namespace StudyBot.Knowledge.Indexing;

/// <summary>Which words stand together in passages.</summary>
static class Cooccurrence
{
    /// <summary>Passages looked at for one word; more would not tell more.</summary>
    const int MostPassages = 2000;

    /// <summary>How many of the others stand together with the word in the passage that has most of them.</summary>
    public static int Of(IndexReader reader, string word, IReadOnlyList<string> others)
    {
        if (others.Count == 0)
            return 0;
        var with = Holding(reader, word);
        var counts = new Dictionary<int, int>();
        foreach (var other in others)
        {
            foreach (var passage in Holding(reader, other))
            {
                if (with.Contains(passage))
                    counts[passage] = counts.GetValueOrDefault(passage) + 1;
            }
        }
        return counts.Count == 0 ? 0 : counts.Values.Max();
    }

    static HashSet<int> Holding(IndexReader reader, string word)
    {
        var passages = new HashSet<int>();
        if (MultiFields.GetTermDocsEnum(reader, MultiFields.GetLiveDocs(reader), PassageFields.Vocabulary, new Term("", word).Bytes) is not { } found)
            return passages;
        while (passages.Count < MostPassages && found.NextDoc() is var passage && passage != DocIdSetIterator.NO_MORE_DOCS)
            passages.Add(passage);
        return passages;
    }
}
