namespace StudyBot.Discord;

/// <summary>Which application a token belongs to.</summary>
/// <param name="Id">The application's id; null when Discord did not tell.</param>
/// <param name="IsTokenRefused">Discord does not accept the token; only another one helps.</param>
/// <param name="Problem">In English, for people who look after the bot: why there is no id. Null when there is one.</param>
public sealed record ApplicationLookup(ulong? Id, bool IsTokenRefused = false, string? Problem = null);
