using StudyBot.Discord.Json;
using StudyBot.Discord.Limits;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Commands;

namespace StudyBot.Discord.Rest;

/// <content>Registration of commands.</content>
internal sealed partial class DiscordRest
{
    /// <summary>Reads the global commands with all their translations.</summary>
    public Task<RestResult<IReadOnlyList<RegisteredCommand>>> GetGlobalCommandsAsync(Snowflake application, CancellationToken cancel) => SendAsync(
        new RestRequest(Routes.GlobalCommands(HttpMethod.Get, application, WithLocalizations)), DiscordJson.Default.IReadOnlyListRegisteredCommand, cancel);

    /// <summary>Reads the commands of one server with all their translations.</summary>
    public Task<RestResult<IReadOnlyList<RegisteredCommand>>> GetGuildCommandsAsync(Snowflake application, Snowflake guild, CancellationToken cancel) => SendAsync(
        new RestRequest(Routes.GuildCommands(HttpMethod.Get, application, guild, WithLocalizations)),
        DiscordJson.Default.IReadOnlyListRegisteredCommand,
        cancel);

    /// <summary>Replaces all global commands; those that are not listed go.</summary>
    public Task<RestResult<IReadOnlyList<RegisteredCommand>>> SetGlobalCommandsAsync(
        Snowflake application, IReadOnlyList<CommandDefinition> commands, CancellationToken cancel) => SendAsync(
        new RestRequest(Routes.GlobalCommands(HttpMethod.Put, application), Json(commands, DiscordJson.Default.IReadOnlyListCommandDefinition))
        {
            Faults = CommandLimits.Check(commands),
        },
        DiscordJson.Default.IReadOnlyListRegisteredCommand,
        cancel);

    /// <summary>Replaces all commands of one server; an empty list removes them.</summary>
    public Task<RestResult<IReadOnlyList<RegisteredCommand>>> SetGuildCommandsAsync(
        Snowflake application, Snowflake guild, IReadOnlyList<CommandDefinition> commands, CancellationToken cancel) => SendAsync(
        new RestRequest(Routes.GuildCommands(HttpMethod.Put, application, guild), Json(commands, DiscordJson.Default.IReadOnlyListCommandDefinition))
        {
            Faults = CommandLimits.Check(commands),
        },
        DiscordJson.Default.IReadOnlyListRegisteredCommand,
        cancel);

    private const string WithLocalizations = "?with_localizations=true";
}
