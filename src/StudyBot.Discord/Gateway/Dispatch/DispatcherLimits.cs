namespace StudyBot.Discord.Gateway;

/// <summary>How much may pile up before events are dropped, counted and logged.</summary>
/// <param name="Interactions">Interactions waiting or being handled. More than this could not be answered within three seconds.</param>
/// <param name="Events">Other events waiting, over all lanes.</param>
/// <param name="EventsPerLane">Other events waiting in one lane, so that one busy server cannot take all the room.</param>
internal sealed record DispatcherLimits(int Interactions = 2_000, int Events = 20_000, int EventsPerLane = 2_000);
