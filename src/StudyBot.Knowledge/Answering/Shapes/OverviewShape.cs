namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>A section in outline.</summary>
/// <param name="Headings">The path to the section, below the document's title; empty for the whole document.</param>
/// <param name="Entries">Its parts in reading order, at most as many as are read at once.</param>
/// <param name="Omitted">How many further parts it has.</param>
public sealed record OverviewShape(IReadOnlyList<string> Headings, IReadOnlyList<OutlineEntry> Entries, int Omitted) : AnswerShape
{
    /// <inheritdoc/>
    public override IEnumerable<Quote> Quotes => Entries.SelectMany(e => e.Sentences);
}

/// <summary>A part of a section in outline.</summary>
/// <param name="Heading">Its own heading; null for what stands directly below the section's.</param>
/// <param name="Level">Depth below the section, from 0.</param>
/// <param name="Passage">Its first passage's place in <see cref="Answer.Passages"/>, from 0.</param>
/// <param name="Sentences">Its key sentence, and the items of a list that it announces.</param>
public sealed record OutlineEntry(string? Heading, int Level, int Passage, IReadOnlyList<Quote> Sentences);
