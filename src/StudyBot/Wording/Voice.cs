using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using StudyBot.Chat;

namespace StudyBot.Wording;

/// <summary>
/// What the bot says in a chat, in one language: Indonesian from <c>Voice.resx</c>, English from <c>Voice.en.resx</c>. Each member
/// bears the name of its entry there. Texts are in the platform's markup; what is filled in is already escaped.
/// </summary>
internal sealed partial class Voice
{
    static readonly ResourceManager Resources = new("StudyBot.Wording.Voice", typeof(Voice).Assembly);

    readonly CultureInfo _culture;

    Voice(string language) => _culture = CultureInfo.GetCultureInfo(language);

    /// <summary>The language of servers that chose none.</summary>
    public static Voice Indonesian { get; } = new("id");

    /// <summary>The other language.</summary>
    public static Voice English { get; } = new("en");

    /// <summary>The voice for a two-letter code; Indonesian where there is none.</summary>
    public static Voice Of(string language) => language == "en" ? English : Indonesian;

    /// <summary>Its language, for figures and for the client's own sentences.</summary>
    public CultureInfo Culture => _culture;

    /// <summary>A description of a command, in both languages: people see it in that of their own program.</summary>
    public static Localized Described(string name) =>
        new Localized(Indonesian.Named(name)).In("en-US", English.Named(name)).In("en-GB", English.Named(name));

    /// <summary>The text of this name as it stands in the resource file.</summary>
    public string Named([CallerMemberName] string name = "") =>
        Resources.GetString(name, _culture) ?? throw new MissingManifestResourceException($"No text is named {name}.");

    string Fill(object?[] values, [CallerMemberName] string name = "") => string.Format(_culture, Named(name), values);
}
