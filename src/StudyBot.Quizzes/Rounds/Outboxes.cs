namespace StudyBot.Quizzes.Rounds;

/// <summary>Putting effects into the outbox.</summary>
static class Outboxes
{
    /// <summary>Adds an effect. One that changes the same message and still waits would only show the same later state: it goes.</summary>
    public static RoundState Show(this RoundState state, EffectKind kind, int index = -1, Notice notice = Notice.None, string detail = "")
    {
        var effect = new Effect(state.Issued + 1, kind, index, notice, detail);
        var waiting = effect.EditsWhatIsThere
            ? state.Outbox.RemoveAll(other => other.Kind == kind && other.Subject == effect.Subject)
            : state.Outbox;
        return state with { Outbox = waiting.Add(effect), Issued = effect.Number };
    }

    public static RoundState Say(this RoundState state, Notice notice, string detail = "") =>
        state.Show(EffectKind.Notice, notice: notice, detail: detail);

    public static RoundState TellStarter(this RoundState state, Notice notice, string detail = "") =>
        state.Show(EffectKind.TellStarter, notice: notice, detail: detail);

    public static RoundState WithQuestion(this RoundState state, RoundQuestion question) =>
        state with { Asked = state.Asked.SetItem(state.Asked.Count - 1, question) };

    public static bool Waits(this RoundState state, EffectKind kind, int index) =>
        state.Outbox.Exists(effect => effect.Kind == kind && effect.Index == index);
}
