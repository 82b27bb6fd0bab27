using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Indexing;

/// <summary>The passages of one folder, or of several searched as one, at one moment. Safe to use from any thread until disposed.</summary>
public sealed class Snapshot : IDisposable
{
    /// <summary>BM25 with the usual saturation and length norm lowered: passages are short and alike in length (see docs/measurements.md).</summary>
    static readonly Similarity Similarity = new BM25Similarity(k1: 0.6f, b: 0.65f);

    internal Snapshot(IndexReader reader, IReadOnlyList<IReadOnlyList<string>> aliasGroups, IReadOnlyList<DocumentFacts> documents)
    {
        reader.IncRef();
        AliasGroups = aliasGroups;
        Aliases = Aliases.With(aliasGroups);
        Documents = documents;
        Searcher = new IndexSearcher(reader) { Similarity = Similarity };
    }

    /// <summary>The documents in it, by key.</summary>
    public IReadOnlyList<DocumentFacts> Documents { get; }

    /// <summary>Terms that the folder's alias file declares equal or that its documents give as equal ("rujukan (referral)"), as written there, group by group.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AliasGroups { get; }

    internal Aliases Aliases { get; }

    internal IndexSearcher Searcher { get; }

    internal IndexReader Reader => Searcher.IndexReader;

    /// <summary>Several snapshots as one: words are weighed over all of them, since scores of separate indexes do not compare.</summary>
    /// <returns>A snapshot of the caller's own; the parts may be disposed at once.</returns>
    public static Snapshot Of(params IReadOnlyList<Snapshot> parts)
    {
        using var all = new MultiReader([.. parts.Select(p => p.Reader)], closeSubReaders: false);
        return new Snapshot(all, [.. parts.SelectMany(p => p.AliasGroups)], [.. parts.SelectMany(p => p.Documents)]);
    }

    /// <inheritdoc/>
    public void Dispose() => Reader.DecRef();

    /// <summary>The same snapshot for another holder.</summary>
    internal Snapshot Share() => new(Reader, AliasGroups, Documents);
}
