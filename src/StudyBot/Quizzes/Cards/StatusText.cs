using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Wording;

namespace StudyBot.Quizzes.Cards;

/// <summary>How a quiz stands, in a sentence or two. Pure.</summary>
internal static class StatusText
{
    public static string Of(RoundState round, QuizVoice voice)
    {
        var where = round.Phase == Phase.Paused
            ? voice[$"StatusPaused{round.Pause!.Reason}"]
            : voice[$"Status{round.Phase}"];
        return voice.Say("StatusLine", Math.Max(0, round.Current + 1), round.Setup.Items.Count, round.Players.Count, where);
    }
}
