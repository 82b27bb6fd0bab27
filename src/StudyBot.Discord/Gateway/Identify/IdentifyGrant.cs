namespace StudyBot.Discord.Gateway;

/// <summary>The answer to the wish to start a session.</summary>
/// <param name="Granted">True when the session is counted and may be started.</param>
/// <param name="ResetsAt">When the budget is full again, in UTC.</param>
public readonly record struct IdentifyGrant(bool Granted, DateTimeOffset ResetsAt);
