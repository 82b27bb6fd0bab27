using StudyBot.Quizzes.Scoring;

namespace StudyBot.Quizzes.Rounds;

/// <summary>Taking answers.</summary>
static class Answering
{
    /// <summary>When everybody has answered, so long to change one's mind.</summary>
    static readonly TimeSpan SecondThoughts = TimeSpan.FromSeconds(3);

    public static Transition Answer(RoundState state, Answered answered)
    {
        if (state.Phase == Phase.Ended)
            return new(state, Receipt.Over);
        if (answered.Index < 0 || answered.Index >= state.Asked.Count)
            return new(state, Receipt.TooLate);
        var player = state.Players.GetValueOrDefault(answered.Player.Id) ?? answered.Player;
        var question = state.Asked[answered.Index];
        if (IsBeingShown(state, question, answered.Index))
            return new(Keep(state, question, answered), Receipt.Noted);
        if (question.WindowAt(answered.At, player.Factor) is not { } window || question.EarlyClose < answered.At || question.IsVoid)
            return new(state, IsResting(state, answered.Index) ? Receipt.Resting : Receipt.TooLate);

        var attempt = new Attempt(player.Id, answered.At, window.UsedBefore + (answered.At - window.OpenedAt), question.Limit * player.Factor)
        {
            Option = answered.Option,
            Text = answered.Text,
            Grade = answered.Grade,
        };
        var own = question.Attempts.FindAll(other => other.Person == player.Id);
        if (own.Contains(attempt))
            return new(state, Receipt.Noted);
        var after = state with
        {
            Players = state.Players.SetItem(player.Id, player),
            Asked = state.Asked.SetItem(answered.Index, question with { Attempts = question.Attempts.Add(attempt) }),
        };
        after = question.IsClosed ? after.Show(EffectKind.ShowReveal, answered.Index) : Hasten(after, attempt);
        return new(after, own.IsEmpty || IsSame(own[^1], attempt) ? Receipt.Noted : FirstStays(state.Setup.Rules, attempt) ? Receipt.FirstStays : Receipt.Changed);
    }

    /// <summary>The question's message is on its way, new or again after a pause.</summary>
    static bool IsBeingShown(RoundState state, RoundQuestion question, int index) =>
        state.Phase == Phase.Asking && index == state.Current && !question.IsOpen && state.Waits(EffectKind.PostQuestion, index);

    static RoundState Keep(RoundState state, RoundQuestion question, Answered early) =>
        question.Early.Contains(early) ? state : state.WithQuestion(question with { Early = question.Early.Add(early) });

    /// <summary>The early answers to a question that is open now.</summary>
    public static RoundState TakeEarly(RoundState state)
    {
        var question = state.CurrentQuestion!;
        var openedAt = question.Windows[^1].OpenedAt;
        return question.Early.Aggregate(
            state.WithQuestion(question with { Early = [] }),
            (current, early) => Answer(current, early with { At = early.At < openedAt ? openedAt : early.At }).State);
    }

    static bool IsSame(Attempt before, Attempt now) => before.Option == now.Option && before.Text == now.Text;

    static bool IsResting(RoundState state, int index) =>
        state.Phase == Phase.Paused && index == state.Current && !state.Asked[index].IsClosed;

    static bool FirstStays(ScoringRules rules, Attempt attempt) =>
        rules.Choice == ChoiceRule.FirstCounts || (rules.Mode == ScoringMode.FirstRight && attempt.Option is not null);

    /// <summary>Closes early when there is nobody left to wait for.</summary>
    static RoundState Hasten(RoundState state, Attempt attempt)
    {
        var question = state.CurrentQuestion!;
        var item = state.Setup.Items[state.Current];
        var rules = state.Setup.Rules;
        if (rules.Mode != ScoringMode.FirstRight || !question.IsRight(attempt, item))
            return CloseWhenAllAreDone(state, attempt.At);
        var close = attempt.At + ScoringRules.FairnessWindow;
        return question.EarlyClose <= close ? state : state.WithQuestion(question with { EarlyClose = close });
    }

    /// <summary>Closes the open question soon when nobody is left who has not answered.</summary>
    public static RoundState CloseWhenAllAreDone(RoundState state, DateTimeOffset at)
    {
        if (state.CurrentQuestion is not { IsOpen: true, IsClosed: false, EarlyClose: null } question
            || !AllAreDone(state, question, state.Setup.Items[state.Current]))
            return state;
        var close = state.Setup.Rules.Choice == ChoiceRule.FirstCounts ? at : at + SecondThoughts;
        return state.WithQuestion(question with { EarlyClose = close });
    }

    /// <summary>Everybody who is still there has answered; who may still guess is done when right.</summary>
    static bool AllAreDone(RoundState state, RoundQuestion question, RoundItem item)
    {
        var mayGuess = item.Question.IsTyped && state.Setup.Rules.Choice == ChoiceRule.LastCounts;
        var people = state.Players.Keys.Where(person => !FormerMember.Is(person)).ToList();
        return people.Count > 0 && people.TrueForAll(person => question.Attempts.Exists(attempt =>
            attempt.Person == person && (!mayGuess || question.IsRight(attempt, item))));
    }
}
