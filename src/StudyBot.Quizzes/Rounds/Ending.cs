namespace StudyBot.Quizzes.Rounds;

/// <summary>Ending.</summary>
static class Ending
{
    /// <summary>Ends the quiz in whatever state it is. A question that was not closed does not count.</summary>
    public static RoundState End(RoundState state, EndReason reason, DateTimeOffset at)
    {
        if (state.Phase == Phase.Ended)
            return state;
        var wasLobby = state.Current < 0;
        var open = state.CurrentQuestion is { IsClosed: false } question ? question : null;
        var ended = state with
        {
            Phase = Phase.Ended,
            Ended = reason,
            Pause = null,
            Since = at,
            Outbox = state.Outbox.RemoveAll(effect => effect.Kind == EffectKind.PostQuestion || reason == EndReason.PlaceGone),
        };
        if (open is not null)
            ended = ended.WithQuestion((open.IsOpen ? Resting.Stopped(open, at) : open) with { IsVoid = true });
        if (reason == EndReason.PlaceGone)
            return ended.TellStarter(Notice.PlaceGone);
        if (open is { Windows.IsEmpty: false })
            ended = ended.Show(EffectKind.EditQuestion, state.Current);
        return wasLobby ? ended.Show(EffectKind.ShowLobby) : ended.Show(EffectKind.ShowEnd);
    }
}
