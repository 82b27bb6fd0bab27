namespace StudyBot.Quizzes.Rounds;

/// <summary>Putting effects into the outbox.</summary>
static class Outboxes
{
    /// <summary>
    /// Adds an effect. One that changes the same message and still waits would only show the same later state: it goes. What posts the
    /// message stays, for it may be on its way: if its delivery were not known again, the message would be posted twice.
    /// </summary>
    public static RoundState Show(this RoundState state, EffectKind kind, int index = -1, Notice notice = Notice.None, string detail = "")
    {
        var effect = new Effect(state.Issued + 1, kind, index, notice, detail);
        var posts = state.Messages.ContainsKey(effect.Subject) ? null : state.Outbox.Find(Changes);
        var waiting = effect.EditsWhatIsThere ? state.Outbox.RemoveAll(other => other != posts && Changes(other)) : state.Outbox;
        return state with { Outbox = waiting.Add(effect), Issued = effect.Number };

        bool Changes(Effect other) => other.Kind == kind && other.Subject == effect.Subject;
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
