namespace StudyBot.Knowledge.Documents;

/// <summary>A heading with what stands below it.</summary>
/// <param name="Heading">The heading as written, without markup or numbering marks.</param>
/// <param name="Level">Depth in the tree: 0 is the document itself.</param>
/// <param name="Span">The heading line's characters; empty for the document itself.</param>
/// <param name="Sources">Who the section speaks for, read from its heading ("Max Siporin (1975)").</param>
/// <param name="Blocks">Paragraphs and lists directly below the heading, in order.</param>
/// <param name="Sections">Subsections, in order.</param>
public sealed record Section(
    string Heading,
    int Level,
    TextSpan Span,
    IReadOnlyList<SourceReference> Sources,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<Section> Sections)
{
    /// <summary>The section and all below it, in reading order.</summary>
    public IEnumerable<Section> All() => Sections.SelectMany(s => s.All()).Prepend(this);
}

/// <summary>A part of a section that is quoted together.</summary>
/// <param name="Text">What is shown: the words as written, without markup.</param>
/// <param name="Span">The characters of the document it stands in.</param>
public abstract record Block(string Text, TextSpan Span);

/// <summary>A paragraph.</summary>
public sealed record Paragraph(string Text, TextSpan Span) : Block(Text, Span);

/// <summary>One entry of a bibliography.</summary>
public sealed record BibliographyEntry(string Text, TextSpan Span) : Block(Text, Span);

/// <summary>A list with the paragraph that leads into it, if any, and the source that closes it, if any.</summary>
/// <param name="LeadIn">The paragraph that announces the list, or null.</param>
/// <param name="Items">The top items, each with its nested items as part of its text.</param>
/// <param name="Closing">A source on a line of its own behind the list ("(Pincus dan Minahan, 1973 :9)"), or null.</param>
/// <param name="Numbered">Whether the items are numbered or lettered.</param>
/// <param name="Text">The whole list as shown.</param>
/// <param name="Span">From the lead-in to the closing line.</param>
public sealed record ListBlock(Paragraph? LeadIn, IReadOnlyList<ListItem> Items, Paragraph? Closing, bool Numbered, string Text, TextSpan Span)
    : Block(Text, Span);

/// <summary>An item of a list, marker included in its text.</summary>
/// <param name="Text">The item as shown, nested items on lines of their own.</param>
/// <param name="Span">Its characters in the document.</param>
public sealed record ListItem(string Text, TextSpan Span);
