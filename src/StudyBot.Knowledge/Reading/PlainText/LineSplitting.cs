using System.Text;
using System.Text.RegularExpressions;

namespace StudyBot.Knowledge.Reading.PlainText;

/// <summary>Text → lines that hold words. Where a text is wrapped at a fixed width its sentences are put together again.</summary>
static partial class LineSplitting
{
    /// <summary>Wrapped text fills its lines about up to this width; a paste from a page does not wrap at all.</summary>
    const int WidestWrap = 110;

    [GeneratedRegex(@"\p{L}+-?\p{L}*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    /// <summary>The lines of the text, in order.</summary>
    public static List<Line> Of(string text)
    {
        var physical = Physical(text);
        var wrapped = IsWrapped(physical);
        var known = new Lazy<HashSet<string>>(() => [.. Words().Matches(text).Select(m => m.Value.ToLowerInvariant())]);
        var lines = new List<Line>();
        foreach (var line in physical)
        {
            if (lines.Count > 0 && Continues(lines[^1], line, wrapped))
                lines[^1] = Join(lines[^1], line, known);
            else
                lines.Add(line);
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
                lines.Add(new Line(span.In(text), span, afterBlank, BeforeBlank: false));
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

    /// <summary>A text is wrapped when its lines keep to one width and most of those that fill it break off inside a sentence.</summary>
    static bool IsWrapped(List<Line> lines)
    {
        var longest = lines.Count == 0 ? 0 : lines.Max(l => l.Text.Length);
        if (longest > WidestWrap || lines.Count < 4)
            return false;
        var full = lines.Where(l => !l.BeforeBlank && l.Text.Length > longest * 0.6).ToList();
        var broken = full.Count(l => l.Text[^1] is not ('.' or ':' or '?' or '!' or ';'));
        return full.Count >= 3 && broken * 2 > full.Count;
    }

    static bool Continues(Line last, Line next, bool wrapped)
    {
        if (next.AfterBlank || next.Marker is not null)
            return false;
        if (EndsInHyphen(last.Text) && char.IsLower(next.Text[0]))
            return true;
        if (!wrapped)
            return false;
        // A short line that ends a sentence, or a heading above its paragraph, is not wrapped.
        return last.Text[^1] is not (':' or '?' or '!') && (char.IsLower(next.Text[0]) || last.Text.Length > 40 || last.Marker is not null);
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
