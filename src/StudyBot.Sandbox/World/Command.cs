using System.Text.Json;

namespace StudyBot.Sandbox.World;

/// <summary>Command types (docs: interactions/application-commands, "Application Command Types").</summary>
enum CommandKind
{
    ChatInput = 1,
    User = 2,
    Message = 3,
}

/// <summary>A registered command. <paramref name="Body"/> is the whole object as Discord gives it back.</summary>
/// <param name="GuildId">The one server it is registered in; null for a global command.</param>
sealed record Command(Snowflake Id, Snowflake? GuildId, CommandKind Kind, string Name, JsonElement Body);
