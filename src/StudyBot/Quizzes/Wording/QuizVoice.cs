using System.Globalization;
using System.Resources;
using StudyBot.Chat;
using StudyBot.Wording;

namespace StudyBot.Quizzes.Wording;

/// <summary>
/// What quizzes say, in one language: Indonesian from <c>QuizTexts.resx</c>, English from <c>QuizTexts.en.resx</c>. Texts are in the
/// platform's markup; what is filled in is already escaped.
/// </summary>
internal sealed class QuizVoice
{
    static readonly ResourceManager Resources = new("StudyBot.Quizzes.Wording.QuizTexts", typeof(QuizVoice).Assembly);
    static readonly QuizVoice Indonesian = new("id");
    static readonly QuizVoice English = new("en");

    QuizVoice(string language) => Culture = CultureInfo.GetCultureInfo(language);

    /// <summary>Its language, for figures.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The voice for a two-letter code; Indonesian where there is none.</summary>
    public static QuizVoice Of(string language) => language == "en" ? English : Indonesian;

    /// <summary>The quizzes' voice in the language of the bot's.</summary>
    public static QuizVoice Of(Voice voice) => Of(voice.Culture.TwoLetterISOLanguageName);

    /// <summary>A text as it stands in the resource file.</summary>
    public string this[string name] => Resources.GetString(name, Culture) ?? throw new MissingManifestResourceException($"No text is named {name}.");

    /// <summary>A text with its places filled in.</summary>
    public string Say(string name, params object?[] values) => string.Format(Culture, this[name], values);

    /// <summary>A whole number as people read it: "1.000".</summary>
    public string Number(int number) => number.ToString("N0", Culture);

    /// <summary>A description of a command, in both languages.</summary>
    public static Localized Described(string name) => new Localized(Indonesian[name]).In("en-US", English[name]).In("en-GB", English[name]);
}
