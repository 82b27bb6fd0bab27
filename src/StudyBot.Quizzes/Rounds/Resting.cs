namespace StudyBot.Quizzes.Rounds;

/// <summary>Pausing and resuming.</summary>
static class Resting
{
    /// <summary>Lets the quiz rest; the clock of an open question stops.</summary>
    public static RoundState Rest(RoundState state, PauseReason reason, DateTimeOffset at, string detail = "")
    {
        var resting = state with
        {
            Phase = Phase.Paused,
            Pause = new Pause(state.Phase, reason, at, detail),
            UnansweredInARow = 0,
        };
        return state.Phase == Phase.Asking && state.CurrentQuestion is { IsOpen: true } question
            ? resting.WithQuestion(Stopped(question, at)).Show(EffectKind.EditQuestion, state.Current)
            : resting;
    }

    /// <summary>Goes on where it stopped: an open question is shown anew with the time that was left, after a reveal the next one follows.</summary>
    public static RoundState Resume(RoundState state, DateTimeOffset at)
    {
        var from = state.Pause!.From;
        var resumed = (state with { Phase = from, Pause = null, Since = at }).Say(Notice.Resumed);
        return from switch
        {
            Phase.Asking when !state.Waits(EffectKind.PostQuestion, state.Current) => resumed.Show(EffectKind.PostQuestion, state.Current),
            Phase.Revealed when state.Messages.ContainsKey($"r{state.Current}") => Asking.Next(resumed, at),
            _ => resumed,
        };
    }

    /// <summary>The question with its clock stopped.</summary>
    public static RoundQuestion Stopped(RoundQuestion question, DateTimeOffset at)
    {
        var last = question.Windows[^1];
        return question with { EarlyClose = null, Windows = question.Windows.SetItem(question.Windows.Count - 1, last with { ClosedAt = at < last.OpenedAt ? last.OpenedAt : at }) };
    }
}
