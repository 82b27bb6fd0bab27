using System.Text;
using System.Text.RegularExpressions;

namespace StudyBot.Knowledge.Reading.PlainText;

/// <summary>Text → lines that hold words. Where a text is wrapped at a fixed width its sentences are put together again.</summary>
static partial class LineSplitting
{
    /// <summary>Wrapped text fills its lines about up to this width; a paste from a page does not wrap at all.</summary>
    const int WidestWrap = 140;

    /// <summary>One line in so many may be longer than the width: an address, a table, a title that nobody broke.</summary>
    const int LinesPerOverlong = 20;

    [GeneratedRegex(@"\p{L}+-?\p{L}*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    /// <summary>What a chat's export puts before a message: "[08.15, 12/3/2024] Bu Dewi: ", "12/03/24 08.15 - Bu Dewi: ".</summary>
    [GeneratedRegex(@"^(?:\[[\d./:, ]{8,24}\]|\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}[.:]\d{2} -)\s+[^:\n]{1,40}:\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex MessageStart();

    /// <summary>The lines of the text, in order.</summary>
    public static List<Line> Of(string text)
    {
        var physical = Physical(text);
        var width = WrapWidth(physical);
        var known = new Lazy<HashSet<string>>(() => [.. Words().Matches(text).Select(m => m.Value.ToLowerInvariant())]);
        var lines = new List<Line>();
        for (var i = 0; i < physical.Count; i++)
        {
            if (i > 0 && Continues(physical[i - 1], physical[i], width))
                lines[^1] = Join(lines[^1], physical[i], known);
            else
                lines.Add(physical[i]);
        }
        return lines;
    }

    static List<Line> Physical(string text)
    {
        var lines = new List<Line>();
        var afterBlank = true;
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n');
            end = end < 0 ? text.Length : start + end;
            var span = Trim(text, start, end);
            if (span.Length == 0)
            {
                afterBlank = true;
                if (lines.Count > 0)
                    lines[^1] = lines[^1] with { BeforeBlank = true };
            }
            else
            {
                var message = MessageStart().Match(span.In(text)).Length;
                if (message > 0 && lines.Count > 0)
                    lines[^1] = lines[^1] with { BeforeBlank = true };
                span = TextSpan.Between(span.Start + message, span.End);
                lines.Add(new Line(span.In(text), span, afterBlank || message > 0, BeforeBlank: false));
                afterBlank = false;
            }
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        if (lines.Count > 0)
            lines[^1] = lines[^1] with { BeforeBlank = true };
        return lines;
    }

    static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return TextSpan.Between(start, end);
    }

    static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    /// <summary>The width a text is wrapped at, or null: many of its lines leave no room for the next word, and most of these break off inside a sentence.</summary>
    static int? WrapWidth(List<Line> lines)
    {
        if (lines.Count < 4)
            return null;
        var width = lines.Select(l => l.Text.Length).OrderDescending().ElementAt((lines.Count + LinesPerOverlong / 2) / LinesPerOverlong);
        if (width > WidestWrap)
            return null;
        var pairs = lines.Zip(lines.Skip(1)).Where(p => !p.Second.AfterBlank && p.Second.Marker is null).ToList();
        var full = pairs.Where(p => IsFull(p.First, p.Second, width)).ToList();
        var broken = full.Count(p => p.First.Text[^1] is not ('.' or ':' or '?' or '!' or ';'));
        return full.Count >= 3 && broken * 2 > full.Count && (full.Count * 3 > pairs.Count || OnlyFullLinesGoOn(pairs, full)) ? width : null;
    }

    /// <summary>
    /// Notes with many headings have few full lines. What tells them from a chat, where every line may begin small: full lines go on
    /// with a small letter, short ones are followed by a capital.
    /// </summary>
    static bool OnlyFullLinesGoOn(List<(Line First, Line Second)> pairs, List<(Line First, Line Second)> full)
    {
        var goOn = full.Count(p => BeginsInside(p.Second));
        var afterShort = pairs.Count(p => BeginsInside(p.Second)) - goOn;
        return goOn >= 2 && goOn * 3 >= full.Count && afterShort * 6 <= pairs.Count - full.Count;
    }

    static bool BeginsInside(Line line) => char.IsLower(line.Text[0]) || line.Text[0] == '(';

    /// <summary>Whether the next line's first word found no room. Indents and ragged setting leave about a fifth of the width free.</summary>
    static bool IsFull(Line line, Line next, int width) =>
        line.Text.Length + 1 + next.Text.Split(' ', 2)[0].Length > width * 4 / 5;

    static bool Continues(Line last, Line next, int? width)
    {
        if (next.AfterBlank || next.Marker is not null)
            return false;
        if (EndsInHyphen(last.Text) && char.IsLower(next.Text[0]))
            return true;
        // A line with room left ends a paragraph, or is a heading above one.
        return width is { } wrapped
            && last.Text[^1] is not (':' or '?' or '!')
            && ((char.IsLower(next.Text[0]) && last.Text.Length * 2 > wrapped) || IsFull(last, next, wrapped));
    }

    static bool EndsInHyphen(string text) => text.Length > 1 && text[^1] is '-' or '\u00AD' && char.IsLetter(text[^2]);

    /// <summary>A hyphen at the line's end is dropped when the word without it stands elsewhere in the text: "peker-⏎jaan", but "nilai-⏎nilai".</summary>
    static Line Join(Line last, Line next, Lazy<HashSet<string>> known)
    {
        var text = new StringBuilder(last.Text);
        if (EndsInHyphen(last.Text))
        {
            var head = new string([.. last.Text[..^1].Reverse().TakeWhile(char.IsLetter).Reverse()]);
            var tail = new string([.. next.Text.TakeWhile(char.IsLetter)]);
            if (last.Text[^1] == '\u00AD' || known.Value.Contains((head + tail).ToLowerInvariant()))
                text.Length--;
        }
        else
        {
            text.Append(' ');
        }
        return new Line(text.Append(next.Text).ToString(), TextSpan.Between(last.Span.Start, next.Span.End), last.AfterBlank, next.BeforeBlank);
    }
}
