using System.Buffers;

namespace StudyBot.Knowledge.Glossary;

/// <summary>Something in round brackets with the words right before it.</summary>
/// <param name="Before">The words before it, back to the last punctuation, in order, as written.</param>
/// <param name="Inside">What the brackets hold, quotation marks and emphasis taken off.</param>
sealed record Bracket(IReadOnlyList<string> Before, string Inside)
{
    /// <summary>Longer insides are remarks.</summary>
    const int LongestInside = 80;

    /// <summary>Words looked back at.</summary>
    const int MostBefore = 8;

    static readonly SearchValues<char> Ends = SearchValues.Create(".,:;!?()[]{}/\n\r•–—…“”\"«»0123456789=+&%");

    static readonly char[] Around = [' ', '*', '_', '“', '”', '"', '\'', '‘', '’'];

    /// <summary>The brackets of a text in order; nested ones are passed over.</summary>
    public static IEnumerable<Bracket> In(string text)
    {
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.AsSpan(open + 1).IndexOfAny('(', ')', '\n');
            if (close is < 2 or > LongestInside || text[open + 1 + close] != ')')
                continue;
            var before = WordsBefore(text, open);
            if (before.Count > 0)
                yield return new Bracket(before, text.Substring(open + 1, close).Trim(Around));
        }
    }

    static List<string> WordsBefore(string text, int open)
    {
        // "“rujukan” (referral)": the mark that closes belongs to the term.
        var end = text.AsSpan(0, open).TrimEnd(Around).Length;
        var start = end;
        var words = 0;
        while (start > 0 && !Ends.Contains(text[start - 1]) && words <= MostBefore)
            words += text[--start] == ' ' ? 1 : 0;
        var before = Terms.Split(text[start..end]);
        return words > MostBefore ? before[1..] : before;
    }
}
