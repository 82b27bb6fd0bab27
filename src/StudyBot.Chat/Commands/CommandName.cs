using System.Globalization;
using System.Text;

namespace StudyBot.Chat;

/// <summary>Names that people can type behind "/".</summary>
public static class CommandName
{
    /// <summary>The longest name (developers/interactions/application-commands, "Application Command Naming").</summary>
    public const int MaxLength = 32;

    /// <summary>
    /// Folds a heading or word to what may stand behind "/": small letters, digits, dash and underscore; everything else becomes
    /// one dash between words. "Nilai &amp; Prinsip" becomes "nilai-prinsip". Empty when nothing usable is left.
    /// </summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            var lower = Rune.ToLowerInvariant(rune);
            if (Rune.IsLetter(lower) || Rune.GetUnicodeCategory(lower) is UnicodeCategory.DecimalDigitNumber || lower.Value is '_')
                folded.Append(lower.ToString());
            else if (lower.Value is not '\'' && folded.Length > 0 && folded[^1] != '-')
                folded.Append('-');
        }
        return Cut(folded.ToString().TrimEnd('-'));
    }

    private static string Cut(string name)
    {
        if (name.Length <= MaxLength)
            return name;
        var end = char.IsHighSurrogate(name[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        var dash = name.LastIndexOf('-', end - 1);
        return name[..(dash > MaxLength / 2 ? dash : end)].TrimEnd('-');
    }
}
