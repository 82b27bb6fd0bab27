using StudyBot.Quizzes.Scoring;

namespace StudyBot.Quizzes.Rounds;

/// <summary>Appeals against a grading, and their judges.</summary>
static class Appealing
{
    public static Transition Appeal(RoundState state, Appealed appealed)
    {
        if (appealed.Index < 0 || appealed.Index >= state.Asked.Count || state.Asked[appealed.Index] is not { IsClosed: true } question)
            return new(state, Receipt.NothingToAppeal);
        var item = state.Setup.Items[appealed.Index];
        var scores = Scorer.Score(question.Attempts, attempt => question.IsRight(attempt, item), item.Weight, state.Setup.Rules);
        if (!scores.TryGetValue(appealed.By, out var score))
            return new(state, Receipt.NothingToAppeal);
        if (score.IsRight)
            return new(state, Receipt.WasRight);
        if (question.Appeal is not null)
            return new(state, Receipt.AppealedAlready);
        var appeal = new Appeal(appealed.By, score.Counted.Option, score.Counted.Text);
        return new(With(state, appealed.Index, appeal).Show(EffectKind.ShowAppeal, appealed.Index), Receipt.Done);
    }

    public static Transition Vote(RoundState state, AppealVoted voted)
    {
        if (voted.Index < 0 || voted.Index >= state.Asked.Count || state.Asked[voted.Index].Appeal is not { } appeal)
            return new(state, Receipt.NothingToAppeal);
        if (appeal.Verdict is not null)
            return new(state, Receipt.AlreadySo);
        if (voted.By == appeal.By || (!voted.IsJudge && !state.Players.ContainsKey(voted.By)))
            return new(state, Receipt.MayNotVote);
        if (voted.IsJudge)
            return new(Decide(state, voted.Index, appeal with { Verdict = voted.Agrees, DecidedBy = [voted.By] }), Receipt.Done);
        var votes = appeal with { Votes = appeal.Votes.SetItem(voted.By, voted.Agrees) };
        var alike = votes.Votes.Where(vote => vote.Value == voted.Agrees).Select(vote => vote.Key).ToList();
        return alike.Count >= Rounds.Appeal.VotesNeeded
            ? new(Decide(state, voted.Index, votes with { Verdict = voted.Agrees, DecidedBy = [.. alike] }), Receipt.Done)
            : new(With(state, voted.Index, votes), Receipt.Voted);
    }

    static RoundState Decide(RoundState state, int index, Appeal decided)
    {
        var after = With(state, index, decided).Show(EffectKind.ShowAppeal, index);
        if (decided.Verdict != true)
            return after;
        after = after.Show(EffectKind.ShowReveal, index).Show(EffectKind.LearnVariant, index);
        return state.Phase == Phase.Ended ? after.Show(EffectKind.ShowEnd) : after;
    }

    static RoundState With(RoundState state, int index, Appeal appeal) =>
        state with { Asked = state.Asked.SetItem(index, state.Asked[index] with { Appeal = appeal }) };
}
