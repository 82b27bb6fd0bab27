using System.Globalization;
using System.Text;

namespace StudyBot.Discord.Limits;

/// <summary>Looks for the best place to cut.</summary>
internal static class CutSearch
{
    /// <summary>The character to cut before, so that what comes before it and the marks that close it fit.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the piece begins.</param>
    /// <param name="room">Characters it may have; the text from <paramref name="start"/> has more.</param>
    /// <param name="enclosures">Code blocks and spoilers.</param>
    public static int Find(string text, int start, int room, IReadOnlyList<Enclosure> enclosures)
    {
        Enclosure[] near = [.. enclosures.Where(e => e.End > start && e.Start < start + (2 * room))];
        var best = new int[(int)CutQuality.Paragraph + 1];
        int used = 0;
        for (int at = start; at < text.Length;)
        {
            int letter = StringInfo.GetNextTextElementLength(text, at);
            used += TextLength.Of(text.AsSpan(at, letter));
            at += letter;
            if (used > room || at == text.Length)
            {
                break;
            }

            if (ClosingLength(near, at) is { } closing && used + closing <= room)
            {
                CutQuality quality = CutPlaces.QualityAt(text, at);
                if (quality == CutQuality.Letter || 2 * used >= room)
                {
                    best[(int)quality] = at;
                }
            }
        }

        int found = Array.FindLast(best, cut => cut > 0);
        return found > 0 ? found : Forced(text, start, room);
    }

    /// <summary>Length of the marks that a cut here needs, or null where it would tear one or leave nothing between two.</summary>
    private static int? ClosingLength(Enclosure[] near, int at)
    {
        int length = 0;
        foreach (Enclosure enclosure in near)
        {
            if (!enclosure.AllowsCutAt(at))
            {
                return null;
            }

            length += enclosure.Holds(at) ? enclosure.Closing.Length : 0;
        }

        return length;
    }

    /// <summary>Where nothing better exists, as in a letter with a thousand accents: between two code points.</summary>
    private static int Forced(string text, int start, int room)
    {
        int at = start;
        foreach (Rune rune in text.AsSpan(start).EnumerateRunes())
        {
            if (room-- == 0)
            {
                break;
            }

            at += rune.Utf16SequenceLength;
        }

        return at;
    }
}
