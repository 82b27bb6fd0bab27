namespace StudyBot.Sandbox.World;

sealed partial class WorldState
{
    /// <summary>New commands per day and scope (docs: interactions/application-commands, "Registering a Command").</summary>
    const int CommandCreatesPerDay = 200;

    readonly Dictionary<Snowflake, Command> _commands = [];
    readonly Dictionary<Snowflake, (DateTimeOffset Since, int Count)> _commandCreates = [];

    /// <summary>The commands of one scope in the order they were registered.</summary>
    /// <param name="guildId">A server, or null for the global scope.</param>
    public IEnumerable<Command> CommandsIn(Snowflake? guildId) =>
        _commands.Values.Where(command => command.GuildId == guildId).OrderBy(command => command.Id);

    /// <summary>What people are offered in a server: its own commands, then the global ones.</summary>
    public IEnumerable<Command> CommandsFor(Guild? guild) =>
        guild is null ? CommandsIn(null) : CommandsIn(guild.Id).Concat(CommandsIn(null));

    public Command? FindCommand(Snowflake id) => _commands.GetValueOrDefault(id);

    public Command PutCommand(Command command) => _commands[command.Id] = command;

    public void RemoveCommand(Command command) => _commands.Remove(command.Id);

    /// <summary>Counts a new command; false when the day's creates are used up.</summary>
    public bool TryCountCommandCreate(Snowflake? guildId)
    {
        var scope = guildId ?? default;
        var (since, count) = _commandCreates.GetValueOrDefault(scope, (Now, 0));
        if (Now - since >= TimeSpan.FromDays(1))
            (since, count) = (Now, 0);
        _commandCreates[scope] = (since, count + 1);
        return count < CommandCreatesPerDay;
    }
}
