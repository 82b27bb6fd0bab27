using System.Buffers;

namespace StudyBot.Knowledge.Glossary;

/// <summary>Something in round brackets with the words right before it.</summary>
/// <param name="Before">The words before it, back to the last punctuation, in order, as written.</param>
/// <param name="Inside">What the brackets hold, quotation marks and emphasis taken off.</param>
/// <param name="IsLine">Whether the two are all that the line has, but for a number or bullet: a heading, or an item of a list.</param>
sealed record Bracket(IReadOnlyList<string> Before, string Inside, bool IsLine)
{
    /// <summary>Longer insides are remarks.</summary>
    const int LongestInside = 80;

    /// <summary>Words looked back at.</summary>
    const int MostBefore = 8;

    static readonly SearchValues<char> Ends = SearchValues.Create(".,:;!?()[]{}/\n\r•–—…“”\"«»0123456789=+&%");

    /// <summary>What stands before an item or a numbered heading.</summary>
    static readonly SearchValues<char> Markers = SearchValues.Create(" \t0123456789.)•*#-");

    static readonly char[] Around = [' ', '*', '_', '“', '”', '"', '\'', '‘', '’'];

    /// <summary>The brackets of a text in order; nested ones are passed over.</summary>
    public static IEnumerable<Bracket> In(string text)
    {
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.AsSpan(open + 1).IndexOfAny('(', ')', '\n');
            if (close is < 2 or > LongestInside || text[open + 1 + close] != ')')
                continue;
            var (before, start) = WordsBefore(text, open);
            if (before.Count > 0)
                yield return new Bracket(before, text.Substring(open + 1, close).Trim(Around), FillsLine(text, start, open + close + 2));
        }
    }

    /// <summary>Looks no farther than the first character that decides, since a line may be as long as the document.</summary>
    static bool FillsLine(string text, int start, int end)
    {
        while (start > 0 && Markers.Contains(text[start - 1]))
            start--;
        while (end < text.Length && text[end] is (' ' or ':' or ';'))
            end++;
        return (start == 0 || text[start - 1] == '\n') && (end >= text.Length || text[end] == '\n');
    }

    /// <summary>The words, and where they begin.</summary>
    static (List<string> Words, int Start) WordsBefore(string text, int open)
    {
        // "“rujukan” (referral)": the mark that closes belongs to the term.
        var end = text.AsSpan(0, open).TrimEnd(Around).Length;
        var start = end;
        var words = 0;
        while (start > 0 && !Ends.Contains(text[start - 1]) && words <= MostBefore)
            words += text[--start] == ' ' ? 1 : 0;
        var before = Terms.Split(text[start..end]);
        return (words > MostBefore ? before[1..] : before, start);
    }
}
