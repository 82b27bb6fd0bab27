namespace StudyBot.Quizzes.Rounds;

/// <summary>
/// The rules of a quiz: a state and an event give the next state, with what is to be shown in its outbox. Pure; the same events give the
/// same state, and an event that comes twice changes nothing the second time.
/// </summary>
public static class Round
{
    /// <summary>A quiz with its lobby open.</summary>
    public static RoundState Open(RoundSetup setup) =>
        new RoundState(setup) { Since = setup.OpenedAt }.Show(EffectKind.ShowLobby);

    /// <summary>The quiz after something happened.</summary>
    public static Transition Apply(RoundState state, RoundEvent happened) => happened switch
    {
        Joined joined => Lobby.Join(state, joined),
        Answered answered => Answering.Answer(state, answered),
        Steered steered => Steering.Apply(state, steered),
        TimePassed passed => new(Alarm.Ring(state, passed.At)),
        Delivered delivered => new(Delivery.Confirm(state, delivered)),
        Undelivered undelivered => new(Delivery.Fail(state, undelivered)),
        Interrupted interrupted => new(Interruption.GiveBack(state, interrupted)),
        MessageLost lost => new(Delivery.Repair(state, lost)),
        PlaceLost lost => new(Ending.End(state, EndReason.PlaceGone, lost.At)),
        Appealed appealed => Appealing.Appeal(state, appealed),
        AppealVoted voted => Appealing.Vote(state, voted),
        Forgotten forgotten => new(Forgetting.Forget(state, forgotten)),
        _ => throw new ArgumentException($"No rule for {happened.GetType().Name}.", nameof(happened)),
    };

    /// <summary>Whether a quiz knows anything of a person.</summary>
    public static bool Names(RoundState state, ulong person) => Forgetting.Names(state, person);

    /// <summary>The quiz that a journal tells of.</summary>
    public static RoundState Replay(RoundSetup setup, IEnumerable<RoundEvent> journal) =>
        journal.Aggregate(Open(setup), (state, happened) => Apply(state, happened).State);
}
