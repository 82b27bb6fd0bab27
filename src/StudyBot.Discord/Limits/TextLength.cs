using System.Text;

namespace StudyBot.Discord.Limits;

/// <summary>
/// Length as Discord counts it: code points, so that a letter of any script and most emoji count once, and a family of four seven times.
/// Said by Discord's staff in discord-api-docs#1315.
/// </summary>
internal static class TextLength
{
    /// <summary>Code points of a text; null has none.</summary>
    public static int Of(string? text) => Of(text.AsSpan());

    /// <summary>Code points; half of a surrogate pair counts as one.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        int length = 0;
        foreach (Rune _ in text.EnumerateRunes())
        {
            length++;
        }

        return length;
    }
}
