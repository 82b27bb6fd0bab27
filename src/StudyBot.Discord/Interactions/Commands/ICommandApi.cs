using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Commands;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>What can be asked of Discord about registered commands.</summary>
/// <remarks>Source: developers/interactions/application-commands, "Endpoints".</remarks>
internal interface ICommandApi
{
    /// <summary>The application the token belongs to.</summary>
    Task<RestResult<Application>> ReadApplicationAsync(CancellationToken cancellationToken);

    /// <summary>The commands of one scope, with all their languages.</summary>
    /// <param name="application">The application.</param>
    /// <param name="server">One server's; null for those known everywhere.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<RestResult<IReadOnlyList<RegisteredCommand>>> ReadCommandsAsync(
        Snowflake application, Snowflake? server, CancellationToken cancellationToken);

    /// <summary>Replaces the commands of one scope.</summary>
    Task<RestResult<IReadOnlyList<RegisteredCommand>>> WriteCommandsAsync(
        Snowflake application, Snowflake? server, IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken);
}
