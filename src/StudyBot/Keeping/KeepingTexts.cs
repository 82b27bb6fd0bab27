using StudyBot.Chat;
using StudyBot.Wording;

namespace StudyBot.Keeping;

/// <summary>What is said about what the bot keeps.</summary>
internal sealed class KeepingTexts : FeatureTexts
{
    static readonly KeepingTexts Indonesian = new(Voice.Indonesian);

    static readonly KeepingTexts English = new(Voice.English);

    KeepingTexts(Voice voice) : base(voice)
    {
    }

    /// <summary>The texts in the language of a voice.</summary>
    public static KeepingTexts In(Voice voice) => voice == Voice.English ? English : Indonesian;

    /// <summary>A description of a command, in both languages.</summary>
    public static Localized Described(string name) => Described(Indonesian, English, name);

    public string Helpful => Named();
    public string NotHelpful => Named();
    public string MarkedHelpful => Named();
    public string MarkedNotHelpful => Named();
    public string MarkChanged(object mark) => Fill([mark]);
    public string MarkTooLate => Named();
    public string DataTitle => Named();
    public string YourQuestions(object count) => Fill([count]);
    public string QuestionLine(object moment, object text, object outcome, object place, object audience) => Fill([moment, text, outcome, place, audience]);
    public string WasAnswered => Named();
    public string WasNotAnswered => Named();
    public string WasPrivate => Named();
    public string WasPublic => Named();
    public string InDirect => Named();
    public string YourMarks(object count) => Fill([count]);
    public string YourLanguage => Named();
    public string FollowsServer => Named();
    public string MoreInFile(object count) => Fill([count]);
    public string DataHint => Named();
    public string DataFile => Named();
    public string EraseQuestion => Named();
    public string EraseWarning => Named();
    public string EraseYes => Named();
    public string EraseNo => Named();
    public string Erased(object count) => Fill([count]);
    public string NothingErased => Named();
    public string LanguageChosen(object language) => Fill([language]);
}
