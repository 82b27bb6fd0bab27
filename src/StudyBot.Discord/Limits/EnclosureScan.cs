using System.Text.RegularExpressions;

namespace StudyBot.Discord.Limits;

/// <summary>Finds code blocks and spoilers as Discord pairs their marks: from the front, and a mark without a partner is just text.</summary>
internal static partial class EnclosureScan
{
    private const string Fence = "```";
    private const string Bars = "||";

    /// <summary>All pairs with something between them; a spoiler comes before the code blocks inside it.</summary>
    public static IReadOnlyList<Enclosure> Find(string text)
    {
        var found = new List<Enclosure>();
        int barsAt = -1;
        int foundBeforeBars = 0;
        for (int at = 0; at < text.Length;)
        {
            if (StartsWith(text, at, Fence) && text.IndexOf(Fence, at + Fence.Length, StringComparison.Ordinal) is var close and > 0)
            {
                AddCode(found, text, at, close);
                at = close + Fence.Length;
            }
            else if (StartsWith(text, at, "\\"))
            {
                at += 2;
            }
            else if (StartsWith(text, at, Bars))
            {
                if (barsAt < 0)
                {
                    (barsAt, foundBeforeBars) = (at, found.Count);
                }
                else
                {
                    Add(found, foundBeforeBars, text, barsAt, barsAt + Bars.Length, at, Bars.Length, Bars, Bars, isCode: false);
                    barsAt = -1;
                }

                at += Bars.Length;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private static void AddCode(List<Enclosure> found, string text, int start, int close)
    {
        Match language = Language().Match(text, start + Fence.Length, close - start - Fence.Length);
        string name = language.Success ? language.Groups[1].Value : "";
        int content = start + Fence.Length + (language.Success ? language.Length : 0);
        Add(found, found.Count, text, start, content, close, Fence.Length, $"{Fence}{name}\n", $"\n{Fence}", isCode: true);
    }

    private static void Add(
        List<Enclosure> found, int index, string text, int start, int content, int close, int mark, string reopening, string closing, bool isCode)
    {
        int first = content;
        while (first < close && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        int last = close - 1;
        while (last > first && char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        if (first < close)
        {
            found.Insert(index, new Enclosure(start, first, last, close + mark, reopening, closing, isCode));
        }
    }

    private static bool StartsWith(string text, int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    /// <summary>The name of a language fills the rest of the line after the mark.</summary>
    [GeneratedRegex(@"\G([A-Za-z0-9_+\-.#]{1,32})\n")]
    private static partial Regex Language();
}
