namespace StudyBot.Quizzes.Rounds;

/// <summary>What became of effects.</summary>
static class Delivery
{
    /// <summary>An effect stands in the channel. A question is open from the time of its message.</summary>
    public static RoundState Confirm(RoundState state, Delivered delivered)
    {
        if (state.Outbox.Find(effect => effect.Number == delivered.Number) is not { } effect)
            return state;
        var isFirst = !state.Messages.ContainsKey(effect.Subject);
        var after = state with
        {
            Outbox = state.Outbox.Remove(effect),
            Messages = Keeps(effect) ? state.Messages.SetItem(effect.Subject, delivered.Message) : state.Messages,
        };
        return effect.Kind switch
        {
            EffectKind.PostQuestion when state.Phase == Phase.Asking && effect.Index == state.Current && !state.CurrentQuestion!.IsOpen =>
                Opened(after, delivered.At),
            EffectKind.ShowReveal when state.Phase == Phase.Revealed && effect.Index == state.Current && isFirst => after with { Since = delivered.At },
            _ => after,
        };
    }

    /// <summary>An effect could not be shown.</summary>
    public static RoundState Fail(RoundState state, Undelivered undelivered)
    {
        if (state.Outbox.Find(effect => effect.Number == undelivered.Number) is not { } effect)
            return state;
        var without = state with { Outbox = state.Outbox.Remove(effect) };
        if (undelivered.Fault == DeliveryFault.PlaceGone && effect.Kind != EffectKind.TellStarter)
            return Ending.End(state, EndReason.PlaceGone, undelivered.At);
        if (undelivered.Fault == DeliveryFault.MessageGone)
            return Renewed(without, effect, undelivered.At);
        if (effect.Kind == EffectKind.TellStarter || state.Phase == Phase.Ended)
            return without;
        if (state.Phase == Phase.Paused && effect.WaitsFor(state.Pause!))
            return state;
        var isRights = undelivered.Fault == DeliveryFault.MissingRights;
        var from = state.Phase == Phase.Paused ? state with { Phase = state.Pause!.From, Pause = null } : state;
        return Resting.Rest(from, isRights ? PauseReason.MissingRights : PauseReason.Unreachable, undelivered.At, undelivered.Detail)
            .TellStarter(isRights ? Notice.RightsMissing : Notice.Unreachable, undelivered.Detail);
    }

    /// <summary>Somebody deleted a message: an open question and a lobby are shown again, what is past stays deleted.</summary>
    public static RoundState Repair(RoundState state, MessageLost lost)
    {
        var subject = state.Messages.FirstOrDefault(shown => shown.Value == lost.Message).Key;
        if (subject is null)
            return state;
        var after = state with { Messages = state.Messages.Remove(subject) };
        return subject == "lobby" && state.Phase == Phase.Lobby ? after.Show(EffectKind.ShowLobby)
            : subject == $"q{state.Current}" ? Reposted(after, lost.At)
            : after;
    }

    static RoundState Renewed(RoundState state, Effect effect, DateTimeOffset at)
    {
        var after = state with { Messages = state.Messages.Remove(effect.Subject) };
        return effect.Kind switch
        {
            EffectKind.EditQuestion => Reposted(after, at),
            EffectKind.ShowLobby when state.Phase != Phase.Lobby => after,
            _ => after.Show(effect.Kind, effect.Index, effect.Notice, effect.Detail),
        };
    }

    static RoundState Reposted(RoundState state, DateTimeOffset at) =>
        state.Phase == Phase.Asking && state.CurrentQuestion is { IsOpen: true } question
            ? state.WithQuestion(Resting.Stopped(question, at)).Show(EffectKind.PostQuestion, state.Current)
            : state;

    /// <summary>
    /// From the time of its message. A message that an earlier process sent is known again and bears its old time: then from the time the
    /// bot was back, or nobody could have answered.
    /// </summary>
    static RoundState Opened(RoundState state, DateTimeOffset at)
    {
        var question = state.CurrentQuestion!;
        var from = at < state.InterruptedUntil ? state.InterruptedUntil : at;
        return Answering.TakeEarly(state.WithQuestion(question with { Windows = question.Windows.Add(new Window(from, question.Windows.Used())) }));
    }

    static bool Keeps(Effect effect) => effect.EditsWhatIsThere ? effect.Kind != EffectKind.LearnVariant : effect.Kind == EffectKind.PostQuestion;
}
