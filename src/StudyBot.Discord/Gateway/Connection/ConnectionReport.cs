namespace StudyBot.Discord.Gateway;

/// <summary>All that is left of a connection once it is over.</summary>
/// <param name="End">Why it ended.</param>
/// <param name="Reached">How far it got.</param>
/// <param name="Session">The session to resume, with the last event handed on; null when there is none.</param>
/// <param name="ReadyFor">How long it was ready.</param>
internal sealed record ConnectionReport(ConnectionEnd End, ConnectionPhase Reached, GatewaySession? Session, TimeSpan ReadyFor);
