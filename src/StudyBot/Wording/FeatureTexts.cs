using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using StudyBot.Chat;

namespace StudyBot.Wording;

/// <summary>
/// What one feature says, in one language, from a resource file beside it that bears the class's name: Indonesian from <c>X.resx</c>,
/// English from <c>X.en.resx</c>. Each member bears the name of its entry there. Texts are in the platform's markup; what is filled in
/// is already escaped.
/// </summary>
internal abstract class FeatureTexts
{
    readonly ResourceManager _texts;
    readonly CultureInfo _culture;

    /// <summary>Speaks the language of a voice.</summary>
    protected FeatureTexts(Voice voice) => (_texts, _culture) = (new ResourceManager(GetType()), voice.Culture);

    /// <summary>The text of this name as it stands in the resource file.</summary>
    public string Named([CallerMemberName] string name = "") =>
        _texts.GetString(name, _culture) ?? throw new MissingManifestResourceException($"No text is named {name}.");

    /// <summary>A description of a command, in both languages: people see it in that of their own program.</summary>
    /// <param name="indonesian">The feature's texts in Indonesian.</param>
    /// <param name="english">The feature's texts in English.</param>
    /// <param name="name">The entry.</param>
    protected static Localized Described(FeatureTexts indonesian, FeatureTexts english, string name) =>
        new Localized(indonesian.Named(name)).In("en-US", english.Named(name)).In("en-GB", english.Named(name));

    /// <summary>The text of this name with its places filled.</summary>
    protected string Fill(object?[] values, [CallerMemberName] string name = "") => string.Format(_culture, Named(name), values);
}
