using StudyBot.Knowledge.Passages;

namespace StudyBot.Material;

/// <summary>A document on the shelf.</summary>
/// <param name="Key">Its path below the knowledge folder, with forward slashes.</param>
/// <param name="Document">The document with its tree of sections.</param>
internal sealed record ShelvedDocument(string Key, Document Document);

/// <summary>The class's documents at one moment, as people leaf through them.</summary>
/// <param name="Documents">By key.</param>
internal sealed record Shelf(IReadOnlyList<ShelvedDocument> Documents)
{
    /// <summary>No documents at all.</summary>
    public static readonly Shelf Empty = new([]);

    /// <summary>Terms that the class declared equal, group by group.</summary>
    public IReadOnlyList<IReadOnlyList<string>> EqualTerms { get; init; } = [];

    /// <summary>Every heading below the titles, each wording once, in reading order.</summary>
    public IReadOnlyList<string> Headings { get; } =
        [.. Documents.SelectMany(d => d.Document.Root.All().Skip(1)).Select(s => s.Heading).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The innermost section that a passage stands in; null when the document has changed since.</summary>
    public FoundSection? SectionOf(Passage passage) => SectionAt(passage.Document, passage.Headings);

    /// <summary>The section of a document below these headings; null when the document has changed since.</summary>
    public FoundSection? SectionAt(string document, IReadOnlyList<string> headings) =>
        Sections.FirstOrDefault(found => found.Document.Key == document && found.Path.SequenceEqual(headings));

    /// <summary>The section with a <see cref="FoundSection.Id"/>; null when there is none (any more).</summary>
    public FoundSection? Find(string id) => Sections.FirstOrDefault(found => found.Id == id);

    /// <summary>All sections of all documents, each document's own first.</summary>
    public IReadOnlyList<FoundSection> Sections { get; } = [.. Documents.SelectMany(document => Below(document, document.Document.Root, []))];

    static IEnumerable<FoundSection> Below(ShelvedDocument document, Section section, IReadOnlyList<string> path) =>
        section.Sections.SelectMany(child => Below(document, child, [.. path, child.Heading])).Prepend(new FoundSection(document, section, path));
}
