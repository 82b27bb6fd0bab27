using StudyBot.Quizzes.Scoring;

namespace StudyBot.Quizzes.Rounds;

/// <summary>
/// Takes a person out of a quiz and leaves the quiz whole for the others: what was answered keeps its grade and its points under a number
/// that tells nothing, what was typed goes.
/// </summary>
static class Forgetting
{
    /// <summary>Whether a quiz knows anything of a person.</summary>
    public static bool Names(RoundState state, ulong person) =>
        state.Setup.Starter == person || state.Players.ContainsKey(person) || state.Asked.Exists(question => Names(question, person))
        || state.Steered.Any(key => key.Contains(FormerMember.InKey(person), StringComparison.Ordinal));

    public static RoundState Forget(RoundState state, Forgotten forgotten)
    {
        var person = forgotten.Person;
        if (!Names(state, person))
            return state;
        var former = FormerMember.After(state.Erased);
        var after = state with
        {
            Setup = state.Setup.Starter == person ? state.Setup with { Starter = former } : state.Setup,
            Asked = state.Asked.ConvertAll(question => In(question, person, former)),
            Steered = [.. state.Steered.Select(key => key.Replace(FormerMember.InKey(person), FormerMember.InKey(former), StringComparison.Ordinal))],
            Erased = state.Erased + 1,
        };
        after = after with
        {
            Outbox = after.Outbox.RemoveAll(effect => effect.Kind == EffectKind.ShowAppeal && after.Asked[effect.Index].Appeal is null),
        };
        if (state.Players.TryGetValue(person, out var player))
            after = Replace(after, player, former);
        return Answering.CloseWhenAllAreDone(after, forgotten.At);
    }

    /// <summary>Who answered keeps a place on the quiz's board; who only joined was not there.</summary>
    static RoundState Replace(RoundState state, Player player, ulong former)
    {
        var without = state.Players.Remove(player.Id);
        var hasAnswered = state.Asked.Exists(question => Names(question, former));
        var after = state with { Players = hasAnswered ? without.Add(former, new Player(former, "", Team: player.Team)) : without };
        return state.Phase == Phase.Lobby ? after.Show(EffectKind.ShowLobby) : after;
    }

    static bool Names(RoundQuestion question, ulong person) =>
        question.Attempts.Exists(attempt => attempt.Person == person) || question.Early.Exists(early => early.Player.Id == person)
        || (question.Appeal is { } appeal && (appeal.By == person || appeal.Votes.ContainsKey(person) || appeal.DecidedBy.Contains(person)));

    static RoundQuestion In(RoundQuestion question, ulong person, ulong former) => !Names(question, person) ? question : question with
    {
        Attempts = question.Attempts.ConvertAll(attempt => attempt.Person == person ? In(attempt, question, former) : attempt),
        Early = question.Early.ConvertAll(early => early.Player.Id == person
            ? early with { Player = new Player(former, "", Team: early.Player.Team), Text = early.Text is null ? null : "" }
            : early),
        Appeal = question.Appeal is { } appeal ? In(appeal, person, former) : null,
    };

    /// <summary>An answer that was accepted after an appeal belongs to the question by now.</summary>
    static Attempt In(Attempt attempt, RoundQuestion question, ulong former) => attempt with
    {
        Person = former,
        Text = attempt.Text is null || question.Appeal is { Verdict: true } appeal && appeal.IsAbout(attempt) ? attempt.Text : "",
    };

    /// <summary>
    /// What nobody has decided about goes with the person: their appeal, so that others may make theirs, and their vote, which they could
    /// give once more if they came back.
    /// </summary>
    static Appeal? In(Appeal appeal, ulong person, ulong former)
    {
        if (appeal.Verdict is null)
            return appeal.By == person ? null : appeal with { Votes = appeal.Votes.Remove(person) };
        return appeal with
        {
            By = appeal.By == person ? former : appeal.By,
            Text = appeal.By == person && appeal is { Text: not null, Verdict: false } ? "" : appeal.Text,
            Votes = appeal.Votes.TryGetValue(person, out var agrees) ? appeal.Votes.Remove(person).Add(former, agrees) : appeal.Votes,
            DecidedBy = appeal.DecidedBy.ConvertAll(judge => judge == person ? former : judge),
        };
    }
}
