using StudyBot.Discord.Interactions;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Commands;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Port.Api;

/// <summary>Requests about registered commands, over HTTP.</summary>
internal sealed class RestCommandApi(DiscordRest rest) : ICommandApi
{
    public async Task<RestResult<Application>> ReadApplicationAsync(CancellationToken cancellationToken) =>
        await rest.GetCurrentApplicationAsync(cancellationToken);

    public Task<RestResult<IReadOnlyList<RegisteredCommand>>> ReadCommandsAsync(
        Snowflake application, Snowflake? server, CancellationToken cancellationToken) => server is { } id
        ? rest.GetGuildCommandsAsync(application, id, cancellationToken)
        : rest.GetGlobalCommandsAsync(application, cancellationToken);

    public Task<RestResult<IReadOnlyList<RegisteredCommand>>> WriteCommandsAsync(
        Snowflake application, Snowflake? server, IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken) => server is { } id
        ? rest.SetGuildCommandsAsync(application, id, commands, cancellationToken)
        : rest.SetGlobalCommandsAsync(application, commands, cancellationToken);
}
