using StudyBot.Chat;

namespace StudyBot.Answers;

/// <summary>A section as pieces of markup: headings, paragraphs, lists. Pure.</summary>
internal static class SectionText
{
    /// <summary>What stands in a section and below it, in reading order; its own heading is left to whoever shows it.</summary>
    public static IEnumerable<string> Pieces(Section section) => Whole(section).SelectMany(piece => LongText.Cut(piece, Pages.Comfortable));

    static IEnumerable<string> Whole(Section section) =>
        section.Blocks.Select(block => Markup.Escape(block.Text)).Concat(section.Sections.SelectMany(Titled));

    /// <summary>The heading stands with the first block below it, so that no page ends with a heading.</summary>
    static IEnumerable<string> Titled(Section section)
    {
        var heading = Markup.Strong(Markup.Escape(section.Heading));
        using var pieces = Whole(section).GetEnumerator();
        yield return pieces.MoveNext() ? $"{heading}\n{pieces.Current}" : heading;
        while (pieces.MoveNext())
            yield return pieces.Current;
    }
}
