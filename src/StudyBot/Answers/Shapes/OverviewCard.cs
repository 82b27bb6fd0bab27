using StudyBot.Chat;
using StudyBot.Knowledge.Answering.Shapes;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Answers.Shapes;

/// <summary>A section in outline: its headings with their key sentences, word for word. Pure.</summary>
internal static class OverviewCard
{
    /// <summary>Characters of the whole outline: what one message takes with room for the rest.</summary>
    const int Length = 3200;

    const int ItemLength = 110;

    const int SentenceLength = 260;

    /// <summary>The card.</summary>
    public static List<Block> Of(OverviewShape overview, ShapeFrame frame)
    {
        var title = overview.Headings is [.., var heading] ? heading : frame.Answer.Passages[0].Passage.Title;
        var entries = overview.Entries.Select(entry => Entry(entry, frame, withItems: true)).ToList();
        if (entries.Sum(entry => entry.Length) > Length)
            entries = [.. overview.Entries.Select(entry => Entry(entry, frame, withItems: false))];
        var parts = new List<Block> { new TextBlock(Markup.Strong(frame.Words.Outline(Markup.Escape(title)))) };
        parts.AddRange(entries.Select(entry => new TextBlock(entry)));
        if (overview.Omitted > 0)
            parts.Add(new TextBlock(frame.Words.PartsOmitted(overview.Omitted)));
        parts.AddRange([new DividerBlock(), new TextBlock(Citation.OfDocument(frame.Answer.Passages[0], frame.Style.Voice))]);
        return [new CardBlock(parts) { Accent = ShapeFrame.Accent }, Buttons(frame)];
    }

    static string Entry(OutlineEntry entry, ShapeFrame frame, bool withItems)
    {
        var lines = new List<string>();
        if (entry.Heading is { } heading)
            lines.Add($"{Markup.Strong(Markup.Escape(heading))} [{frame.Number(entry.Passage)}]");
        foreach (var (index, quote) in entry.Sentences.Take(withItems ? entry.Sentences.Count : 1).Index())
        {
            var text = PassageText.Start(frame.Quoted(quote), index == 0 ? SentenceLength : ItemLength);
            lines.Add(index == 0 ? text + (entry.Heading is null ? $" [{frame.Number(entry.Passage)}]" : "") : $"- {text}");
        }
        return string.Join('\n', lines);
    }

    /// <summary>One button for the section itself, which holds all its parts.</summary>
    static ButtonsBlock Buttons(ShapeFrame frame)
    {
        var further = AnswerButtons.AskFurther(frame.Question, frame.Style.IsPrivate, frame.Style.Voice);
        var overview = (OverviewShape)frame.Answer.Shape!;
        return frame.Shelf.SectionAt(frame.Answer.Passages[0].Passage.Document, overview.Headings) is { } section
            ? new ButtonsBlock(AnswerButtons.WholeSection(section.Id, frame.Style.Voice), further)
            : new ButtonsBlock(further);
    }
}
