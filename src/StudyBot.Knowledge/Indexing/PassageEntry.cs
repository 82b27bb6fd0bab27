using System.Buffers;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace StudyBot.Knowledge.Indexing;

/// <summary>A passage or a file's record → an entry of the index.</summary>
static class PassageEntry
{
    /// <summary>Terms and how often they stand in a passage; places are kept in <see cref="PassageFields.Words"/>, where ranking wants them.</summary>
    static readonly FieldType Terms = new()
    {
        IsIndexed = true,
        IsTokenized = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS,
    };

    static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".?!:;\n•");

    static readonly FieldType Presence = new()
    {
        IsIndexed = true,
        IsTokenized = true,
        OmitNorms = true,
        IndexOptions = IndexOptions.DOCS_ONLY,
    };

    /// <summary>The entry of a passage.</summary>
    public static LuceneDocument Of(Passage passage)
    {
        var text = Words.Of(passage.Text);
        var headings = Words.Of(string.Join(" . ", passage.Headings));
        var source = SourceWords(passage);
        var title = Words.Of(passage.Title);
        var signs = SignsOf.Of($"{string.Join('\n', passage.Headings)}\n{passage.Text}", [.. headings, .. source, .. text]);
        var entry = new LuceneDocument
        {
            new StringField(PassageFields.File, passage.Document, Field.Store.NO),
            new Field(PassageFields.Surface, WordStream.Of(text, w => w.Surface), Terms),
            new Field(PassageFields.Stem, WordStream.Of(text, w => w.Stem), Terms),
            new Field(PassageFields.Prefix, WordStream.Of(text, w => w.Prefix), Terms),
            new Field(PassageFields.Vocabulary, WordStream.Of([.. text, .. headings, .. source, .. title], w => w.Surface), Presence),
            new BinaryDocValuesField(PassageFields.Passage, StoredJson.Bytes(passage)),
            new BinaryDocValuesField(PassageFields.Words, PassageWords.Encode([.. headings, .. source], text, passage.Kind, signs)),
        };
        if (Names(passage, text, source) is { Count: > 0 } names)
            entry.Add(new Field(PassageFields.Name, WordStream.Of(names, w => w.Surface), Presence));
        if (headings.Count > 0)
            entry.Add(new Field(PassageFields.Heading, WordStream.Of(headings, w => w.Stem), Terms));
        if (source.Count > 0)
            entry.Add(new Field(PassageFields.Source, WordStream.Of(source, w => w.Surface), Terms));
        if (title.Count > 0)
            entry.Add(new Field(PassageFields.Title, WordStream.Of(title, w => w.Stem), Terms));
        foreach (var part in passage.Headings.SelectMany(NumberedParts.In).Distinct())
            entry.Add(new StringField(PassageFields.Part, part, Field.Store.NO));
        foreach (var clipping in passage.Headings.Append(passage.Title).SelectMany(h => Clippings.Of(Words.Of(h))).Distinct())
            entry.Add(new StringField(PassageFields.Clipping, clipping, Field.Store.NO));
        return entry;
    }

    /// <summary>All entries of a file.</summary>
    public static IEnumerable<LuceneDocument> Of(IndexedFile file) => file.Passages.Select(Of).Prepend(Of(file.Record));

    /// <summary>The entry that remembers a file.</summary>
    public static LuceneDocument Of(FileRecord record) => new()
    {
        new StringField(PassageFields.File, record.File, Field.Store.NO),
        new StringField(PassageFields.Record, "file", Field.Store.NO),
        new StoredField(PassageFields.Record, StoredJson.Bytes(record)),
    };

    /// <summary>Words with a capital that no sentence or line begins with, and those of sources; in a bibliography all with a capital.</summary>
    static List<Word> Names(Passage passage, List<Word> text, List<Word> source) =>
    [
        .. text.Where(w => char.IsUpper(passage.Text[w.Span.Start])
            && (passage.Kind == PassageKind.Bibliography || !BeginsSentence(passage.Text, w.Span.Start))),
        .. source,
    ];

    static bool BeginsSentence(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && !char.IsLetterOrDigit(text[before]) && !SentenceEnds.Contains(text[before]))
            before--;
        return before < 0 || SentenceEnds.Contains(text[before]);
    }

    /// <summary>Authors, years and pages, and the initials of long names in headings, sources and text ("CSWE").</summary>
    static List<Word> SourceWords(Passage passage)
    {
        var sources = string.Join(" . ", passage.Sources);
        var initials = Initialisms.In($"{string.Join(" . ", passage.Headings)} . {sources} . {passage.Text}").Distinct();
        var items = passage.Items > 0 ? [$"n{passage.Items}"] : Array.Empty<string>();
        return [.. Words.Of(sources), .. initials.Concat(items).Select(i => Words.Of(i, default))];
    }
}
