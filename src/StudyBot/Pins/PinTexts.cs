using StudyBot.Chat;
using StudyBot.Wording;

namespace StudyBot.Pins;

/// <summary>What is said about pins.</summary>
internal sealed class PinTexts : FeatureTexts
{
    static readonly PinTexts Indonesian = new(Voice.Indonesian);

    static readonly PinTexts English = new(Voice.English);

    PinTexts(Voice voice) : base(voice)
    {
    }

    /// <summary>The texts in the language of a voice.</summary>
    public static PinTexts In(Voice voice) => voice == Voice.English ? English : Indonesian;

    /// <summary>A description of a command, in both languages.</summary>
    public static Localized Described(string name) => Described(Indonesian, English, name);

    public string ChosenByTeacher => Named();
    public string PinButton => Named();
    public string UnpinButton => Named();
    public string ChoosePassage(object question) => Fill([question]);
    public string ChoosePlaceholder => Named();
    public string SearchButton => Named();
    public string SearchTitle => Named();
    public string SearchField => Named();
    public string NothingFound => Named();
    public string QuestionHasNoSubject => Named();
    public string Pinned(object question, object heading) => Fill([question, heading]);
    public string PassageIsGone => Named();
    public string Unpinned => Named();
    public string WasNotPinned => Named();
    public string NoPins => Named();
    public string PinsTitle => Named();
    public string PinLine(object question, object heading) => Fill([question, heading]);
    public string StalePinLine(object question) => Fill([question]);
    public string UnpinPlaceholder => Named();
    public string OnlyTeachers => Named();
    public string OnlyInServers => Named();
    public string YourPins(object count) => Fill([count]);
}
