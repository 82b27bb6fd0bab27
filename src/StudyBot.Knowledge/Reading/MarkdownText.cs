using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StudyBot.Knowledge.Reading;

/// <summary>Markdown blocks → the words a reader sees, without markup.</summary>
static class MarkdownText
{
    /// <summary>The words of a paragraph, heading or other leaf.</summary>
    public static string Of(LeafBlock block)
    {
        var text = new StringBuilder();
        if (block.Inline is not null)
            Append(text, block.Inline);
        else
            text.Append(block.Lines.ToString());
        return text.ToString().Trim();
    }

    /// <summary>A table row, its cells parted by bars.</summary>
    public static string Of(TableRow row) =>
        string.Join(" | ", row.OfType<TableCell>().Select(c => string.Join(' ', c.OfType<LeafBlock>().Select(Of))));

    /// <summary>An item with its marker; nested lists go on lines of their own, indented.</summary>
    public static string Of(ListItemBlock item, Markdig.Syntax.ListBlock list, int number, string indent = "")
    {
        var text = new StringBuilder(indent).Append(list.IsOrdered ? $"{number}. " : "• ");
        var first = true;
        foreach (var child in item)
        {
            if (child is Markdig.Syntax.ListBlock nested)
            {
                foreach (var (inner, at) in Numbered(nested))
                    text.Append('\n').Append(Of(inner, nested, at, indent + "   "));
                continue;
            }
            if (child is not LeafBlock leaf)
                continue;
            if (!first)
                text.Append('\n').Append(indent).Append("   ");
            text.Append(Of(leaf));
            first = false;
        }
        return text.ToString();
    }

    /// <summary>The items of a list with the numbers they show.</summary>
    public static IEnumerable<(ListItemBlock Item, int Number)> Numbered(Markdig.Syntax.ListBlock list)
    {
        var start = int.TryParse(list.OrderedStart, out var number) ? number : 1;
        return list.OfType<ListItemBlock>().Select((item, i) => (item, start + i));
    }

    /// <summary>Appends the words of one inline; a line break becomes a space.</summary>
    public static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case ContainerInline container:
                foreach (var inner in container)
                    Append(text, inner);
                break;
        }
    }
}
