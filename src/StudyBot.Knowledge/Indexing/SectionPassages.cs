using Lucene.Net.Index;
using Lucene.Net.Search;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Indexing;

/// <summary>The passages of one section, read from the index.</summary>
static class SectionPassages
{
    /// <summary>Passages of a document that are looked through; a book has some thousand.</summary>
    const int Most = 20_000;

    /// <summary>All passages of the document below the path of headings, in reading order.</summary>
    public static IReadOnlyList<Passage> Of(IndexSearcher searcher, string document, IReadOnlyList<string> headings)
    {
        var store = new PassageStore(searcher.IndexReader);
        var ofDocument = new BooleanQuery
        {
            { new TermQuery(new Term(PassageFields.File, document)), Occur.MUST },
            { new TermQuery(new Term(PassageFields.Record, "file")), Occur.MUST_NOT },
        };
        return
        [
            .. searcher.Search(ofDocument, Most).ScoreDocs
                .Select(hit => store.Passage(hit.Doc))
                .Where(p => p.Headings.Take(headings.Count).SequenceEqual(headings))
                .OrderBy(p => p.Ordinal),
        ];
    }
}
