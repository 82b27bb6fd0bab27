using StudyBot.Quizzes.Scoring;

namespace StudyBot.Quizzes.Rounds;

/// <summary>From one question to the next.</summary>
static class Asking
{
    /// <summary>Unanswered questions in a row after which a quiz rests: nobody seems to be there.</summary>
    const int UnansweredUntilRest = 3;

    /// <summary>Asks the next question, or ends.</summary>
    public static RoundState Next(RoundState state, DateTimeOffset at)
    {
        var index = state.Current + 1;
        if (index >= state.Setup.Items.Count)
            return Ending.End(state, EndReason.Finished, at);
        var setup = state.Setup;
        var question = new RoundQuestion(setup.Pacing == Pacing.Untimed ? null : setup.Items[index].TimeFor(setup.Think));
        return (state with { Phase = Phase.Asking, Current = index, Since = at, InterruptedUntil = default, Asked = state.Asked.Add(question) })
            .Show(EffectKind.PostQuestion, index);
    }

    /// <summary>When the open question closes for everybody; null while that is not known.</summary>
    public static DateTimeOffset? CloseOf(RoundState state)
    {
        if (state.CurrentQuestion is not { IsOpen: true, IsClosed: false } question)
            return null;
        var limit = question.Windows[^1].EndOf(question.Limit * WaitFactor(state, question));
        return question.EarlyClose is { } early && (limit is null || early < limit) ? early : limit;
    }

    /// <summary>Closes the open question and shows the answer; that first, for where many close at once messages wait for each other.</summary>
    /// <param name="state">The quiz.</param>
    /// <param name="at">Now.</param>
    /// <param name="isForced">Whether it ends before its time.</param>
    public static RoundState Close(RoundState state, DateTimeOffset at, bool isForced = false)
    {
        var question = state.CurrentQuestion!;
        // Where the limit closes it, the window stays: slower readers finish by their own limit, and late arrivals count by their own time.
        var end = isForced ? at : question.EarlyClose;
        var closed = question with
        {
            IsClosed = true,
            Windows = end is null ? question.Windows : question.Windows.SetItem(question.Windows.Count - 1, question.Windows[^1] with { ClosedAt = end }),
        };
        return (state.WithQuestion(closed) with
        {
            Phase = Phase.Revealed,
            Since = at,
            UnansweredInARow = question.Attempts.IsEmpty ? state.UnansweredInARow + 1 : 0,
        }).Show(EffectKind.ShowReveal, state.Current).Show(EffectKind.EditQuestion, state.Current);
    }

    /// <summary>Goes on from a reveal, unless nobody seems to be there.</summary>
    public static RoundState GoOn(RoundState state, DateTimeOffset at) =>
        state.UnansweredInARow >= UnansweredUntilRest && state.Current + 1 < state.Setup.Items.Count
            ? Resting.Rest(state, PauseReason.Unanswered, at).Say(Notice.PausedUnanswered)
            : Next(state, at);

    /// <summary>Everybody waits for slower readers who have not answered yet, up to a point.</summary>
    static double WaitFactor(RoundState state, RoundQuestion question)
    {
        var answered = question.Attempts.Select(attempt => attempt.Person).ToHashSet();
        return state.Players.Values.Where(player => !answered.Contains(player.Id)).Select(player => player.Factor)
            .Append(ReadingTime.LeastFactor).Max() is var slowest && slowest > ReadingTime.LongestWait ? ReadingTime.LongestWait : slowest;
    }
}
