namespace StudyBot.Quizzes.Rounds;

/// <summary>Joining.</summary>
static class Lobby
{
    /// <summary>
    /// Between two changes of a lobby: a class that joins all at once is shown in a few. Fifty lobbies that showed each person would use up
    /// what Discord allows a bot, and questions of other classes would wait.
    /// </summary>
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    public static Transition Join(RoundState state, Joined joined)
    {
        if (state.Phase == Phase.Ended)
            return new(state, Receipt.Over);
        var known = state.Players.GetValueOrDefault(joined.Player.Id);
        if (known == joined.Player)
            return new(state, Receipt.PlayedAlready);
        var after = state with { Players = state.Players.SetItem(joined.Player.Id, joined.Player) };
        if (state.Phase == Phase.Lobby)
            after = joined.At >= state.LobbyRestsUntil ? CatchUp(after, joined.At) : after with { LobbyIsBehind = true };
        return new(after, known is null ? Receipt.Joined : Receipt.PlayedAlready);
    }

    /// <summary>Shows everybody who has joined.</summary>
    public static RoundState CatchUp(RoundState state, DateTimeOffset at) =>
        (state with { LobbyIsBehind = false, LobbyRestsUntil = at + Pause }).Show(EffectKind.ShowLobby);
}
