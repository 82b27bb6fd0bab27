using StudyBot.Discord.Interactions;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Commands;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Interactions;

/// <summary>Discord's memory of commands, by scope; 0 is everywhere. Fills in what Discord fills in.</summary>
internal sealed class FakeCommandApi : ICommandApi
{
    public Dictionary<ulong, IReadOnlyList<RegisteredCommand>> Scopes { get; } = [];

    public List<string> Calls { get; } = [];

    public DiscordError? Refusal { get; set; }

    public Task<RestResult<Application>> ReadApplicationAsync(CancellationToken cancellationToken) =>
        Task.FromResult<RestResult<Application>>(new Application { Id = new Snowflake(900) });

    public Task<RestResult<IReadOnlyList<RegisteredCommand>>> ReadCommandsAsync(Snowflake application, Snowflake? server, CancellationToken cancellationToken)
    {
        Calls.Add($"GET {server?.Value ?? 0}");
        return Task.FromResult(Refusal is { } refusal ? refusal : Box(Scopes.GetValueOrDefault(server?.Value ?? 0, [])));
    }

    public Task<RestResult<IReadOnlyList<RegisteredCommand>>> WriteCommandsAsync(
        Snowflake application, Snowflake? server, IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken)
    {
        Calls.Add($"PUT {server?.Value ?? 0}");
        Scopes[server?.Value ?? 0] = [.. commands.Select((command, index) => Registered(command, server, index))];
        return Task.FromResult(Box(Scopes[server?.Value ?? 0]));
    }

    public static RegisteredCommand Registered(CommandDefinition command, Snowflake? server, int index) => new()
    {
        Id = new Snowflake((ulong)index + 5000),
        ApplicationId = new Snowflake(900),
        GuildId = server,
        Version = new Snowflake(1),
        Type = command.Type,
        Name = command.Name,
        Description = command.Description,
        DescriptionLocalizations = command.DescriptionLocalizations ?? new Dictionary<string, string>(),
        Options = command.Options ?? [],
        Contexts = command.Contexts,
        IntegrationTypes = command.IntegrationTypes ?? [IntegrationType.GuildInstall],
    };

    /// <summary>C# converts from an interface only where the type is a parameter.</summary>
    private static RestResult<T> Box<T>(T value)
        where T : class => value;
}
