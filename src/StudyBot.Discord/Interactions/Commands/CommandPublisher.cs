using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Discord.Models;
using Queues = System.Threading.Channels;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// Registers commands in the background, one request after the other: everywhere first, then in the servers as they become known.
/// A failure is tried again after growing pauses; the bot answers meanwhile by the commands Discord knows.
/// </summary>
internal sealed class CommandPublisher(ICommandApi api, CommandRegistrar registrar, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5)];

    private readonly Queues.Channel<Snowflake?> _scopes = Queues.Channel.CreateUnbounded<Snowflake?>(new() { SingleReader = true });
    private readonly HashSet<Snowflake> _servers = [];
    private volatile IReadOnlyList<CommandDefinition> _commands = [];
    private volatile CommandReport _report = CommandReport.Pending;

    /// <summary>How registering everywhere went.</summary>
    public CommandReport Report => _report;

    /// <summary>Makes these the commands from now on.</summary>
    public void Publish(IReadOnlyList<CommandDefinition> commands)
    {
        _commands = commands;
        _scopes.Writer.TryWrite(null);
        lock (_servers)
        {
            foreach (var server in _servers)
                _scopes.Writer.TryWrite(server);
        }
    }

    /// <summary>
    /// A session was begun anew, perhaps at a server that lost its memory: what it knows is compared again, and written only where it differs.
    /// </summary>
    public void Compare() => _scopes.Writer.TryWrite(null);

    /// <summary>A server became known; its own commands are compared once, and again when the commands change.</summary>
    public void Joined(Snowflake server)
    {
        lock (_servers)
        {
            if (_servers.Add(server))
                _scopes.Writer.TryWrite(server);
        }
    }

    /// <summary>Works until stopped.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        Snowflake? application = null;
        await foreach (var scope in _scopes.Reader.ReadAllAsync(stopping))
        {
            for (var attempt = 0; ; attempt++)
            {
                application ??= (await api.ReadApplicationAsync(stopping)).Value?.Id;
                var report = await TryAsync(application, scope, stopping);
                if (scope is null)
                    _report = report;
                if (report.State != CommandState.Failed || attempt == Pauses.Length)
                    break;
                await Task.Delay(Pauses[attempt], time, stopping);
            }
        }
    }

    private async Task<CommandReport> TryAsync(Snowflake? application, Snowflake? scope, CancellationToken stopping)
    {
        if (application is not { } id)
            return new CommandReport(CommandState.Failed, "Discord did not say which application the token is of; the next try follows.");
        try
        {
            return scope is { } server
                ? await registrar.RegisterInServerAsync(id, server, _commands, stopping)
                : await registrar.RegisterEverywhereAsync(id, _commands, stopping);
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            CommandLog.Failed(logger, error);
            return new CommandReport(CommandState.Failed, "A fault of the bot, see the log; the commands known before stay.");
        }
    }
}
