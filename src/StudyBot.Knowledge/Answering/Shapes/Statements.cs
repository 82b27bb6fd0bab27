using System.Text.RegularExpressions;
using StudyBot.Knowledge.Passages;
using StudyBot.Knowledge.Reading.PlainText;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>A passage taken apart into what it states: the items of a list, else its sentences. Pure.</summary>
public static partial class Statements
{
    /// <summary>The top items of a list in order, markers and nested items included; none for what is no list.</summary>
    public static IReadOnlyList<TextSpan> Items(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        if (passage.Kind != PassageKind.List)
            return [];
        var text = passage.Text;
        var items = new List<TextSpan>();
        ListMarker? style = null;
        var start = -1;
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            var marker = ListMarker.Of(text[line..end]);
            var begins = marker is not null && (style is null || marker.SameList(style));
            if (start >= 0 && (begins || !char.IsWhiteSpace(text[line])))
            {
                items.Add(TextSpan.Between(start, line - 1));
                start = -1;
            }
            if (begins)
                (start, style) = (line, style ?? marker);
            line = end + 1;
        }
        if (start >= 0)
            items.Add(TextSpan.Between(start, text.Length));
        return items;
    }

    /// <summary>An item's words without its marker and the punctuation that parts it from the next.</summary>
    public static TextSpan Bare(TextSpan item, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shown = item.In(text);
        var from = ListMarker.Of(shown)?.Length ?? 0;
        var to = JoinedOn().Match(shown) is { Success: true } joint ? joint.Index : shown.Length;
        while (to > from + 1 && (char.IsWhiteSpace(shown[to - 1]) || shown[to - 1] is ';' or ',' or '.' or ':'))
            to--;
        return TextSpan.Between(item.Start + from, item.Start + to);
    }

    /// <summary>The word that joins an item to the last one: "menjaga debit mata air; dan".</summary>
    [GeneratedRegex(@"[;,]\s*(?:dan|atau|serta|and|or)\s*$")]
    private static partial Regex JoinedOn();

    /// <summary>What the passage states: items without their markers, or sentences without their full stop.</summary>
    public static IReadOnlyList<TextSpan> Of(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var items = Items(passage);
        return [.. (items.Count > 0 ? items : Sentences.Of(passage.Text)).Select(s => Bare(s, passage.Text))];
    }
}
