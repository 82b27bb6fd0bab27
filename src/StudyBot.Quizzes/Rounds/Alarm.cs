using StudyBot.Quizzes.Scoring;

namespace StudyBot.Quizzes.Rounds;

/// <summary>When a quiz goes on by itself, and what happens then.</summary>
public static class Alarm
{
    /// <summary>A lobby that nobody starts closes after this.</summary>
    public static readonly TimeSpan LobbyRest = TimeSpan.FromMinutes(30);

    /// <summary>A resting quiz can be resumed for so long.</summary>
    public static readonly TimeSpan LongestRest = TimeSpan.FromDays(7);

    /// <summary>A question without a limit, or a reveal that waits for its starter, rests after this.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(24);

    /// <summary>A press in time may arrive so much later and still be counted before the answer is shown.</summary>
    public static readonly TimeSpan Arrival = TimeSpan.FromMilliseconds(700);

    static readonly TimeSpan ShortestReveal = TimeSpan.FromSeconds(6);
    static readonly TimeSpan LongestReveal = TimeSpan.FromSeconds(20);

    /// <summary>The next moment at which something happens by itself; null while the quiz waits for people or for a delivery.</summary>
    public static DateTimeOffset? Next(RoundState state) => state.Phase switch
    {
        Phase.Lobby => Earlier(state.LobbyIsBehind ? state.LobbyRestsUntil : null, state.Since + LobbyRest),
        Phase.Asking => Earlier(ProgressOf(state), Asking.CloseOf(state) + Arrival ?? GivenUpAt(state)),
        Phase.Revealed when !state.Messages.ContainsKey($"r{state.Current}") => null,
        Phase.Revealed when state.Setup.Pacing == Pacing.HostPaced => state.Since + LongestWait,
        Phase.Revealed => state.Since + RevealOf(state.Setup.Items[state.Current]),
        Phase.Paused => state.Pause!.Since + LongestRest,
        _ => null,
    };

    internal static RoundState Ring(RoundState state, DateTimeOffset at)
    {
        while (Next(state) is { } due && due <= at)
            state = Step(state, due);
        return state;
    }

    static RoundState Step(RoundState state, DateTimeOffset due) => state.Phase switch
    {
        Phase.Lobby when due < state.Since + LobbyRest => Lobby.CatchUp(state, due),
        Phase.Lobby => Ending.End(state, EndReason.NeverStarted, due),
        Phase.Asking when ProgressOf(state) == due => ShowProgress(state),
        Phase.Asking when Asking.CloseOf(state) is null => Resting.Rest(state, PauseReason.Unanswered, due).Say(Notice.PausedUnanswered),
        Phase.Asking => Asking.Close(state, due),
        Phase.Revealed when state.Setup.Pacing == Pacing.HostPaced => Resting.Rest(state, PauseReason.Unanswered, due).Say(Notice.PausedUnanswered),
        Phase.Revealed => Asking.GoOn(state, due),
        _ => Ending.End(state, EndReason.RestedTooLong, due),
    };

    /// <summary>How long an answer stays before the next question: time to read its sentence.</summary>
    static TimeSpan RevealOf(RoundItem item)
    {
        var time = ReadingTime.For(ShortestReveal, [item.Question.Source.Sentence]);
        return time > LongestReveal ? LongestReveal : time;
    }

    /// <summary>Half-way, once: more edits would reach Discord's limits with many quizzes at once.</summary>
    static DateTimeOffset? ProgressOf(RoundState state) =>
        state.CurrentQuestion is { IsOpen: true, IsClosed: false, ShowedProgress: false, Limit: { } limit } question
            ? question.Windows[^1].OpenedAt + ((limit - question.Windows[^1].UsedBefore) / 2)
            : null;

    static RoundState ShowProgress(RoundState state)
    {
        var question = state.CurrentQuestion!;
        var after = state.WithQuestion(question with { ShowedProgress = true });
        return question.Attempts.IsEmpty ? after : after.Show(EffectKind.EditQuestion, state.Current);
    }

    static DateTimeOffset? GivenUpAt(RoundState state) =>
        state.CurrentQuestion is { IsOpen: true, IsClosed: false } question ? question.Windows[^1].OpenedAt + LongestWait : null;

    static DateTimeOffset? Earlier(DateTimeOffset? a, DateTimeOffset? b) => a is null || b < a ? b : a;
}
