using StudyBot.Chat;
using StudyBot.Knowledge.Answering.Shapes;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Answers.Shapes;

/// <summary>A list, so many of its items, or one of them first and then the list it stands in. Pure.</summary>
internal static class ListCard
{
    /// <summary>The card.</summary>
    public static List<Block> Of(ListShape list, ShapeFrame frame)
    {
        var words = frame.Words;
        var blocks = new List<Block>();
        if (Lead(list, frame) is { } lead)
            blocks.Add(new TextBlock(lead));
        var parts = list.Items.Select(item => item.Passage).Distinct().DefaultIfEmpty(0).ToList();
        foreach (var part in parts)
        {
            var text = frame.Answer.Passages[part].Passage.Text;
            var items = list.Items.Where(item => item.Passage == part).Select(item => item.Span).ToList();
            if (list.Wanted is not null && items.Count > 0 && list.Items.Count < list.Count)
                blocks.Add(frame.Card(part, Markup.Escape(text[..items[^1].End]) + " …"));
            else
                blocks.Add(list.Ordinal is null ? frame.Card(part) : frame.Card(part, Excerpt.Marked(text, 0, text.Length, items)));
        }
        var shown = parts.Count;
        if (list.Explanation is { } explanation)
        {
            blocks.Add(new TextBlock(Markup.Strong(words.Explained(frame.Number(explanation)))));
            blocks.Add(frame.Card(explanation));
            shown = explanation + 1;
        }
        blocks.Add(frame.Buttons(shown));
        return blocks;
    }

    static string? Lead(ListShape list, ShapeFrame frame) => list switch
    {
        { Ordinal: { } missing, Items.Count: 0 } => Markup.Strong(frame.Words.ItemMissing(list.Count, missing)),
        { Ordinal: { } number } => $"{Markup.Strong(frame.Words.ItemOf(number, list.Count))} {frame.Quoted(list.Items[0])} [{frame.Number(list.Items[0].Passage)}]",
        { AsksCount: true } => Markup.Strong(frame.Words.ItemsCounted(list.Count)),
        { Wanted: { } wanted } when wanted > list.Count => Markup.Strong(frame.Words.ItemsFewer(wanted, list.Count)),
        { Wanted: { } wanted } when wanted < list.Count => Markup.Strong(frame.Words.ItemsOf(wanted, list.Count)),
        _ => null,
    };
}
