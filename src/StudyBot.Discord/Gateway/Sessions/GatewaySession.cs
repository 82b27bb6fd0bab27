namespace StudyBot.Discord.Gateway;

/// <summary>What Discord needs to hear to go on where we left off. A fact of the session, not of any connection.</summary>
/// <param name="Id">From READY.</param>
/// <param name="ResumeUri">From READY: where to resume, never used to identify. Null when the server named none or an unsafe one.</param>
/// <param name="Sequence">The last event that was handed on.</param>
internal sealed record GatewaySession(string Id, Uri? ResumeUri, long Sequence);
