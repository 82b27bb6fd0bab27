using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Commands;
using StudyBot.Discord.Rest;
using Defined = StudyBot.Chat.CommandDefinition;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// Makes the commands known, each in one scope: what belongs everywhere is registered everywhere and cleared from single servers, so
/// that nobody sees a command twice. Writes only where Discord's state differs, and always the whole scope at once.
/// </summary>
/// <param name="api">Discord.</param>
/// <param name="memory">What was registered before.</param>
/// <param name="logger">Hears what was written.</param>
internal sealed class CommandRegistrar(ICommandApi api, ICommandMemory memory, ILogger logger)
{
    /// <summary>Registers the commands known everywhere: compares with what Discord has, since others may have written there.</summary>
    public async Task<CommandReport> RegisterEverywhereAsync(
        Snowflake application, IReadOnlyList<Defined> commands, CancellationToken cancellationToken)
    {
        var report = await CompareAndWriteAsync(application, null, In(commands, null), cancellationToken);
        CommandLog.Registered(logger, report.State, report.Detail);
        return report;
    }

    /// <summary>
    /// Registers the commands of one server, which mostly means clearing what an earlier program left there.
    /// Discord is asked only when they differ from what was last seen there.
    /// </summary>
    public async Task<CommandReport> RegisterInServerAsync(
        Snowflake application, Snowflake server, IReadOnlyList<Defined> commands, CancellationToken cancellationToken)
    {
        var wanted = In(commands, new ServerId(server.Value));
        var known = await memory.FindAsync(application.Value, server.Value, cancellationToken);
        if (known == CommandFingerprint.Of(wanted, inServer: true))
            return new CommandReport(CommandState.Unchanged, $"Server {server} has these commands since an earlier start.");
        var report = await CompareAndWriteAsync(application, server, wanted, cancellationToken);
        if (report.State != CommandState.Unchanged)
            CommandLog.RegisteredIn(logger, server, report.State, report.Detail);
        return report;
    }

    private async Task<CommandReport> CompareAndWriteAsync(
        Snowflake application, Snowflake? server, Models.Commands.CommandDefinition[] wanted, CancellationToken cancellationToken)
    {
        var read = await api.ReadCommandsAsync(application, server, cancellationToken);
        if (read.Value is not { } registered)
            return Failed(read.Error!);

        // The command that opens an activity is made by Discord and would vanish with an overwrite.
        var foreign = registered.Where(command => command.Type == CommandType.PrimaryEntryPoint);
        var fingerprint = CommandFingerprint.Of(wanted, server is not null);
        var state = CommandState.Unchanged;
        if (CommandFingerprint.Of(registered.Except(foreign), server is not null) != fingerprint)
        {
            var written = await api.WriteCommandsAsync(application, server, [.. wanted, .. foreign], cancellationToken);
            if (!written.IsSuccess)
                return Failed(written.Error);
            state = CommandState.Written;
        }
        await memory.SaveAsync(application.Value, server?.Value, fingerprint, cancellationToken);
        return new CommandReport(state, state == CommandState.Written
            ? $"{wanted.Length} commands were written; Discord had others."
            : $"{wanted.Length} commands were there already.");
    }

    private static CommandReport Failed(DiscordError refusal) => new(CommandState.Failed,
        $"{refusal}. The commands known before stay; "
        + (refusal.Code == DiscordErrorCode.MissingAccess ? "invite the bot with the scope applications.commands." : "it will be tried again."));

    private static Models.Commands.CommandDefinition[] In(IReadOnlyList<Defined> commands, ServerId? server) =>
        [.. commands.Where(command => command.Server == server).Select(CommandWriter.Write)];
}
