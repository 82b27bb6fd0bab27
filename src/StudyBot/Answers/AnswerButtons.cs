using System.Globalization;
using StudyBot.Chat;
using StudyBot.Wording;

namespace StudyBot.Answers;

/// <summary>The buttons below an answer. What they need stands in their ids. Pure.</summary>
internal static class AnswerButtons
{
    /// <summary>The feature that answers them.</summary>
    public const string Feature = "answer";

    /// <summary>Shows further passages: how many were shown, the question.</summary>
    public const string More = "more";

    /// <summary>Opens a section: its id.</summary>
    public const string Section = "section";

    /// <summary>Turns the page of an opened section: its id, the page from 0.</summary>
    public const string Turn = "turn";

    /// <summary>Opens the form for a further question: the question before.</summary>
    public const string Further = "further";

    /// <summary>The same below an answer that only the asker sees.</summary>
    public const string FurtherPrivately = "further-private";

    /// <summary>Tells a teacher why the answer was given, or none: the question.</summary>
    public const string Why = "why";

    /// <summary>The reasons, for teachers.</summary>
    public static Button Explain(string question, Voice voice) =>
        Button.Ask(ReasonTexts.In(voice).Why, new ControlId(Feature, Why, CarriedQuestion.Of(question)));

    /// <summary>Further passages.</summary>
    public static Button MorePassages(string question, int shown, Voice voice) => Button.Ask(voice.MorePassages,
        new ControlId(Feature, More, shown.ToString(CultureInfo.InvariantCulture), CarriedQuestion.Of(question)));

    /// <summary>The whole section.</summary>
    public static Button WholeSection(string sectionId, Voice voice) => Button.Ask(voice.WholeSection, new ControlId(Feature, Section, sectionId));

    /// <summary>A page of a section.</summary>
    public static Button TurnTo(string sectionId, int page, string label, bool isDisabled) =>
        Button.Ask(label, new ControlId(Feature, Turn, sectionId, page.ToString(CultureInfo.InvariantCulture))) with { IsDisabled = isDisabled };

    /// <summary>A further question.</summary>
    public static Button AskFurther(string question, bool isPrivate, Voice voice) => Button.Ask(voice.AskFurther,
        new ControlId(Feature, isPrivate ? FurtherPrivately : Further, CarriedQuestion.Of(question)), ButtonStyle.Primary);
}
