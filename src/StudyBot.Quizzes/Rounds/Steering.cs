using System.Globalization;

namespace StudyBot.Quizzes.Rounds;

/// <summary>Start, next, pause, resume, stop. Who may do so is checked before.</summary>
static class Steering
{
    public static Transition Apply(RoundState state, Steered steered)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{steered.Step}:{steered.By}:{steered.At.UtcTicks}");
        if (state.Steered.Contains(key))
            return new(state, Receipt.AlreadySo);
        if (state.Phase == Phase.Ended)
            return new(state, steered.Step == Steer.Stop ? Receipt.AlreadySo : Receipt.Over);
        var after = steered.Step switch
        {
            Steer.Start => Start(state, steered.At),
            Steer.Next => Next(state, steered),
            Steer.Pause => state.Phase == Phase.Paused ? state : Resting.Rest(state, PauseReason.Asked, steered.At).Say(Notice.Paused),
            Steer.Resume => state.Phase == Phase.Paused ? Resting.Resume(state, steered.At) : state,
            Steer.Stop => Ending.End(state, EndReason.Stopped, steered.At),
            _ => throw new ArgumentException($"No rule for {steered.Step}.", nameof(steered)),
        };
        if (ReferenceEquals(after, state))
            return new(state, steered.Step == Steer.Start && state.Phase == Phase.Lobby ? Receipt.NobodyPlays : Receipt.AlreadySo);
        return new(after with { Steered = after.Steered.Add(key) }, Receipt.Done);
    }

    static RoundState Start(RoundState state, DateTimeOffset at) =>
        state.Phase == Phase.Lobby && state.Players.Count > 0 ? Asking.Next(state, at).Show(EffectKind.ShowLobby) : state;

    static RoundState Next(RoundState state, Steered steered) => state.Phase switch
    {
        Phase.Asking when steered.Index == state.Current && state.CurrentQuestion!.IsOpen => Asking.Close(state, steered.At, isForced: true),
        Phase.Revealed when steered.Index == state.Current => Asking.Next(state, steered.At),
        _ => state,
    };
}
