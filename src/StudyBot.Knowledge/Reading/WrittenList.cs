using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyBot.Knowledge.Reading.PlainText;

namespace StudyBot.Knowledge.Reading;

/// <summary>A list that its author numbered as Markdown does not know it: "a. …", "(1) …", each on a line of one paragraph.</summary>
/// <param name="LeadIn">What stands before the first item; empty when the paragraph begins with it.</param>
/// <param name="LeadInSpan">Its characters in the document.</param>
/// <param name="Items">At least two items.</param>
sealed record WrittenList(string LeadIn, TextSpan LeadInSpan, IReadOnlyList<ListItem> Items)
{
    /// <summary>The list in the paragraph, or null.</summary>
    public static WrittenList? In(LeafBlock paragraph)
    {
        if (paragraph.Inline is null)
            return null;
        var lines = Lines(paragraph.Inline);
        var first = lines.FindIndex(l => l.Marker is { Ordinal: 1 });
        if (first < 0)
            return null;
        var items = new List<ListItem>();
        ListMarker? last = null;
        foreach (var line in lines.Skip(first))
        {
            var opens = line.Marker is { } marker && (last is null || (marker.SameList(last) && marker.Ordinal == last.Ordinal + 1));
            if (opens)
                items.Add(new ListItem(line.Text, line.Span));
            else
                items[^1] = new ListItem($"{items[^1].Text} {line.Text}", TextSpan.Between(items[^1].Span.Start, line.Span.End));
            last = opens ? line.Marker : last;
        }
        if (items.Count < 2)
            return null;
        var before = lines.Take(first).ToList();
        var span = before.Count == 0 ? default : TextSpan.Between(before[0].Span.Start, before[^1].Span.End);
        return new WrittenList(string.Join(' ', before.Select(l => l.Text)), span, items);
    }

    static List<Line> Lines(ContainerInline inlines)
    {
        var lines = new List<Line>();
        var text = new StringBuilder();
        var span = default(TextSpan?);
        foreach (var inline in inlines)
        {
            if (inline is LineBreakInline)
            {
                End();
                continue;
            }
            MarkdownText.Append(text, inline);
            span = TextSpan.Between(span?.Start ?? inline.Span.Start, inline.Span.End + 1);
        }
        End();
        return lines;

        void End()
        {
            if (span is { } whole && text.ToString().Trim() is { Length: > 0 } words)
                lines.Add(new Line(words, whole, AfterBlank: false, BeforeBlank: false));
            text.Clear();
            span = null;
        }
    }
}
