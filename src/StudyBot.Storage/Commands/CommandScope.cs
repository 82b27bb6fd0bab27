namespace StudyBot.Storage.Commands;

/// <summary>Where a set of commands is registered: for an application everywhere, or in one server only.</summary>
/// <param name="ApplicationId">The application's snowflake.</param>
/// <param name="ServerId">The server's snowflake; null means the application's global commands.</param>
public sealed record CommandScope(ulong ApplicationId, ulong? ServerId = null);
