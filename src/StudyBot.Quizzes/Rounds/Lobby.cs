namespace StudyBot.Quizzes.Rounds;

/// <summary>Joining.</summary>
static class Lobby
{
    public static Transition Join(RoundState state, Joined joined)
    {
        if (state.Phase == Phase.Ended)
            return new(state, Receipt.Over);
        var known = state.Players.GetValueOrDefault(joined.Player.Id);
        if (known == joined.Player)
            return new(state, Receipt.PlayedAlready);
        var after = state with { Players = state.Players.SetItem(joined.Player.Id, joined.Player) };
        if (state.Phase == Phase.Lobby)
            after = after.Show(EffectKind.ShowLobby);
        return new(after, known is null ? Receipt.Joined : Receipt.PlayedAlready);
    }
}
