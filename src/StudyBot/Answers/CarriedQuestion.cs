using System.Text.RegularExpressions;
using StudyBot.Chat;

namespace StudyBot.Answers;

/// <summary>
/// A question as a button carries it, so that the button works after a restart. Most questions fit as they are; a longer one
/// gives up its commonest words first (those of up to three letters), then its end. Pure.
/// </summary>
internal static partial class CarriedQuestion
{
    /// <summary>Room for the question among the characters of a <see cref="ControlId"/>; the rest names the button.</summary>
    const int Room = ControlId.MaxLength - 26;

    /// <summary>The question, cut to what fits.</summary>
    public static string Of(string question)
    {
        var plain = Spaces().Replace(question.Trim(), " ");
        if (Size(plain) <= Room)
            return plain;
        var kept = "";
        foreach (var word in plain.Split(' ').Where(word => word.Length > 3).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (Size(kept) + 1 + Size(word) <= Room)
                kept = kept.Length == 0 ? word : $"{kept} {word}";
        }
        return kept;
    }

    /// <summary>Two characters of the id hold one of these.</summary>
    static int Size(string text) => text.Length + text.Count(c => c is ':' or '~');

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
