using System.Globalization;
using StudyBot.Chat;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Wording;

namespace StudyBot.Quizzes.Cards;

/// <summary>The buttons of quizzes. Each carries the quiz and what it is about, so that it works after a restart. Pure.</summary>
internal static class QuizButtons
{
    /// <summary>The feature that answers them.</summary>
    public const string Feature = "kuis";

    public const string Join = "ikut", Start = "mulai", Answer = "jawab", Type = "ketik", Next = "lanjut", Resume = "teruskan", Hint = "petunjuk";

    public const string AppealTo = "sanggah", Vote = "suara", Mine = "hasil", Csv = "csv";

    public const string Practice = "ulangi", PracticeAnswer = "ulangi-jawab", PracticeType = "ulangi-ketik";

    /// <summary>Labels longer than this are refused (components/reference, "Button").</summary>
    const int LongestLabel = 80;

    public static Button ToJoin(RoundState round, QuizVoice voice) => Ask(voice["JoinButton"], Join, round, ButtonStyle.Success);

    public static Button ToJoinTeam(RoundState round, int team, QuizVoice voice) =>
        Ask(voice.Say("JoinTeamButton", round.Setup.Teams[team]), Join, round, ButtonStyle.Success, team);

    public static Button ToStart(RoundState round, QuizVoice voice) => Ask(voice["StartButton"], Start, round, ButtonStyle.Primary);

    /// <summary>A choice: its letter, which suffices, and as much of its text as fits.</summary>
    public static Button ToAnswer(RoundState round, int index, int option, bool isDisabled) =>
        Ask(Label(round.Setup.Items[index].Question.Options[option], option), Answer, round, ButtonStyle.Secondary, index, option) with { IsDisabled = isDisabled };

    public static Button ToType(RoundState round, int index, QuizVoice voice, bool isDisabled) =>
        Ask(voice["TypeButton"], Type, round, ButtonStyle.Primary, index) with { IsDisabled = isDisabled };

    public static Button ToHint(RoundState round, int index, QuizVoice voice) => Ask(voice["HintButton"], Hint, round, ButtonStyle.Secondary, index);

    public static Button ToGoOn(RoundState round, QuizVoice voice) =>
        Ask(voice[round.Phase == Phase.Asking ? "CloseButton" : "NextButton"], Next, round, ButtonStyle.Primary, round.Current, (int)round.Phase);

    public static Button ToResume(RoundState round, QuizVoice voice) => Ask(voice["ResumeButton"], Resume, round, ButtonStyle.Primary);

    public static Button ToAppeal(RoundState round, int index, QuizVoice voice) => Ask(voice["AppealButton"], AppealTo, round, ButtonStyle.Secondary, index);

    public static Button ToVote(RoundState round, int index, bool agrees, QuizVoice voice) =>
        Ask(voice[agrees ? "AgreeButton" : "DisagreeButton"], Vote, round, agrees ? ButtonStyle.Success : ButtonStyle.Danger, index, agrees ? 1 : 0);

    public static Button ToMine(RoundState round, QuizVoice voice) => Ask(voice["MineButton"], Mine, round, ButtonStyle.Primary);

    public static Button ToCsv(RoundState round, QuizVoice voice) => Ask(voice["CsvButton"], Csv, round, ButtonStyle.Secondary);

    /// <summary>The letter of an option.</summary>
    public static string Letter(int option) => ((char)('A' + option)).ToString();

    /// <summary>A button of this feature that carries a quiz and numbers.</summary>
    public static Button Ask(string label, string action, RoundState round, ButtonStyle style, params int[] numbers) =>
        Button.Ask(label, new ControlId(Feature, action, [round.Setup.Id, .. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))]), style);

    /// <summary>A number that a button carries, from 0 behind the quiz's id; -1 when it carries none.</summary>
    public static int NumberIn(this ControlId control, int at) =>
        int.TryParse(control.StateAt(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    /// <summary>The quiz that a button carries.</summary>
    public static string QuizOf(this ControlId control) => control.StateAt(0) ?? "";

    public static string Label(string text, int option)
    {
        var label = $"{Letter(option)} · {text.ReplaceLineEndings(" ")}";
        return label.Length <= LongestLabel ? label : label[..(LongestLabel - 1)].TrimEnd() + "…";
    }
}
