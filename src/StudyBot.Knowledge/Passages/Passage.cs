namespace StudyBot.Knowledge.Passages;

/// <summary>What a person would quote: a definition with its author, a whole list with its lead-in, a paragraph.</summary>
/// <param name="Document">The document's key: its path below the knowledge folder, with forward slashes.</param>
/// <param name="Title">The document's title.</param>
/// <param name="DocumentKind">Whether it comes from course material or from class notes.</param>
/// <param name="Headings">The heading path below the document's title, outermost first.</param>
/// <param name="Text">The words as written; parts that stand apart in the document are joined by a line break.</param>
/// <param name="Sources">Whose statement it is, as far as the document says.</param>
/// <param name="Spans">The characters of the document it came from, in order.</param>
/// <param name="Ordinal">Its place in the document, from 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Items">How many items the list has; 0 for what is no list, or only a part of one.</param>
public sealed record Passage(
    string Document,
    string Title,
    DocumentKind DocumentKind,
    IReadOnlyList<string> Headings,
    string Text,
    IReadOnlyList<SourceReference> Sources,
    IReadOnlyList<TextSpan> Spans,
    int Ordinal,
    PassageKind Kind,
    int Items = 0)
{
    /// <summary>The sources as one string, "authors (year :page)", several parted by "; "; null when there is none.</summary>
    public string? Source => Sources.Count == 0 ? null : string.Join("; ", Sources);
}

/// <summary>What a passage is.</summary>
public enum PassageKind
{
    /// <summary>A paragraph, or a run of its sentences.</summary>
    Paragraph,

    /// <summary>A list, with what leads into it.</summary>
    List,

    /// <summary>Entries of a bibliography: they tell of books, not of the subject.</summary>
    Bibliography,
}
