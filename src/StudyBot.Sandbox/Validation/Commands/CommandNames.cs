using System.Globalization;
using System.Text;

namespace StudyBot.Sandbox.Validation.Commands;

/// <summary>Names of commands and options, and texts in many languages (docs: interactions/application-commands).</summary>
static class CommandNames
{
    const int MaxName = 32;
    const int MaxDescription = 100;

    static readonly Fault Invalid = new("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");

    /// <summary>Docs: reference, "Locales".</summary>
    static readonly string[] Locales =
    [
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro",
        "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    ];

    /// <summary>The name of a slash command or an option, in all its languages.</summary>
    public static string? CheckName(FormField owner, bool required = true)
    {
        foreach (var name in Localizations(owner, "name_localizations"))
            CheckPattern(name, name.AsText(MaxName, 1));
        var text = owner.Text("name", MaxName, 1, required);
        if (owner.Find("name") is { } field)
            CheckPattern(field, text);
        return text;
    }

    /// <summary>The name of a user or message command: any case, spaces allowed.</summary>
    public static void CheckFreeName(FormField owner, bool required = true, int max = MaxName)
    {
        foreach (var name in Localizations(owner, "name_localizations"))
            name.AsText(max, 1);
        owner.Text("name", max, 1, required, trim: true);
    }

    /// <summary>A description of 1–100 characters, in all its languages.</summary>
    public static void CheckDescription(FormField owner, bool required = true)
    {
        foreach (var text in Localizations(owner, "description_localizations"))
            text.AsText(MaxDescription, 1);
        owner.Text("description", MaxDescription, 1, required);
    }

    static IEnumerable<FormField> Localizations(FormField owner, string name)
    {
        if (owner.Object(name) is not { } texts)
            yield break;

        foreach (var entry in texts.Value.EnumerateObject())
        {
            if (!Locales.Contains(entry.Name))
                texts.Fail(entry.Name, Faults.NotOneOf(Locales));
            else if (texts.Find(entry.Name) is { } text)
                yield return text;
        }
    }

    static void CheckPattern(FormField field, string? name)
    {
        if (name is null or "")
            return;
        if (!name.EnumerateRunes().All(IsAllowed))
            field.Fail(Faults.Regex);
        // Docs, "Application Command Naming": where a lower-case variant exists it must be used.
        if (name.EnumerateRunes().Any(rune => !IsAllowed(rune) || Rune.ToLowerInvariant(rune) != rune))
            field.Fail(Invalid);
    }

    /// <summary>The docs' pattern, rune by rune: -, _, ', letters, numbers, and the scripts Devanagari and Thai with their marks.</summary>
    static bool IsAllowed(Rune rune) =>
        rune.Value is '-' or '_' or '\'' or (>= 0x0900 and <= 0x097F) or (>= 0xA8E0 and <= 0xA8FF) or (>= 0x0E01 and <= 0x0E5B)
        || Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
