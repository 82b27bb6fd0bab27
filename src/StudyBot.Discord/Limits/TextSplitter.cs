namespace StudyBot.Discord.Limits;

/// <summary>
/// Cuts long text into messages: after a paragraph, line or sentence where one ends in the second half, else after a word, else between two
/// letters as readers see them. Code blocks and spoilers are closed and reopened around a cut. Only blanks at cuts are dropped.
/// </summary>
internal static class TextSplitter
{
    /// <summary>Below this the marks around a cut might leave no room for text.</summary>
    public const int SmallestLimit = 64;

    /// <summary>More blanks than this before a line are filling, not indentation, and could fill a message alone.</summary>
    private const int DeepestIndentation = 16;

    /// <summary>The messages, in order; none for text without anything to see.</summary>
    /// <param name="text">Discord's markdown.</param>
    /// <param name="limit">Characters per message, at least <see cref="SmallestLimit"/>.</param>
    public static IReadOnlyList<string> Split(string text, int limit = DiscordLimits.Content) =>
        [.. Pieces(text, limit).Select(piece => piece.Text)];

    /// <summary>The same with the added marks apart from the text.</summary>
    public static IEnumerable<TextPiece> Pieces(string text, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, SmallestLimit);
        return Cut(text, limit, EnclosureScan.Find(text));
    }

    private static IEnumerable<TextPiece> Cut(string text, int limit, IReadOnlyList<Enclosure> enclosures)
    {
        for (int start = SkipBlanks(text, 0); start < text.Length;)
        {
            string opening = string.Concat(enclosures.Where(e => e.Holds(start)).Select(e => e.Reopening));
            int room = limit - TextLength.Of(opening);
            if (Fits(text, start, room))
            {
                yield return new TextPiece(opening, text[start..].TrimEnd(), "");
                yield break;
            }

            int cut = CutSearch.Find(text, start, room, enclosures);
            Enclosure[] open = [.. enclosures.Where(e => e.Holds(cut))];
            bool inCode = open.Any(e => e.IsCode);
            string body = text[start..cut];
            yield return new TextPiece(
                opening, inCode ? WithoutLastBreak(body) : body.TrimEnd(), string.Concat(open.Reverse().Select(e => e.Closing)));
            start = inCode ? cut : SkipBlanks(text, cut);
        }
    }

    /// <summary>A character has two code units at most, so most of the text need not be counted.</summary>
    private static bool Fits(string text, int start, int room)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start).TrimEnd();
        return rest.Length <= 2 * room && TextLength.Of(rest) <= room;
    }

    /// <summary>The closing mark brings a line break of its own.</summary>
    private static string WithoutLastBreak(string body) => body.EndsWith('\n') ? body[..^1] : body;

    /// <summary>To the next thing to see; if that is on a new line, to the start of this line, as its indentation may mean something.</summary>
    private static int SkipBlanks(string text, int from)
    {
        int lineStart = from == 0 || text[from - 1] == '\n' ? from : -1;
        for (int at = from; at < text.Length; at++)
        {
            if (text[at] == '\n')
            {
                lineStart = at + 1;
            }
            else if (!char.IsWhiteSpace(text[at]))
            {
                return lineStart >= 0 && at - lineStart <= DeepestIndentation ? lineStart : at;
            }
        }

        return text.Length;
    }
}
