namespace StudyBot.Chat;

/// <summary>Folds the names of commands and finds what cannot be: clashes, empty names, commands without an answer.</summary>
internal static class CommandCheck
{
    /// <param name="commands">As the features gave them.</param>
    /// <param name="isAnswered">Whether a folded path of a slash command has a route.</param>
    /// <param name="isMenuAnswered">Whether a menu command has a route.</param>
    public static (IReadOnlyList<CommandDefinition> Commands, IReadOnlyList<string> Problems) Of(
        IReadOnlyList<CommandDefinition> commands, Func<string, bool> isAnswered, Func<CommandKind, string, bool> isMenuAnswered)
    {
        var problems = new List<string>();
        CommandDefinition[] folded = [.. commands.Select(Folded)];

        foreach (var (command, asGiven) in folded.Zip(commands))
        {
            if (command.Name.Length == 0)
                problems.Add($"The command name \"{asGiven.Name}\" has no letter or digit that Discord allows.");
            else if (command.Kind != CommandKind.Slash && !isMenuAnswered(command.Kind, command.Name))
                problems.Add($"Nothing answers the menu command \"{command.Name}\".");
            else if (command.Kind == CommandKind.Slash)
                problems.AddRange(Leaves(command, command.Name).Where(path => !isAnswered(path)).Select(path => $"Nothing answers /{path}."));
            problems.AddRange(Clashes(asGiven.Options.Select(option => option.Name), $"Options of /{command.Name}"));
            problems.AddRange(Clashes(asGiven.Subcommands.Select(sub => sub.Name), $"Subcommands of /{command.Name}"));
        }

        foreach (var kind in folded.Zip(commands).GroupBy(pair => pair.First.Kind))
            problems.AddRange(ClashesAcross(kind));
        return (folded, problems);
    }

    /// <summary>A name clashes with another known in the same server: both everywhere, one everywhere, or both in that server.</summary>
    private static IEnumerable<string> ClashesAcross(IEnumerable<(CommandDefinition Folded, CommandDefinition AsGiven)> commands) =>
        commands.GroupBy(pair => pair.Folded.Name)
            .Where(same => same.Count() > 1 && SeenTogether(same.Select(pair => pair.Folded.Server)))
            .Select(same => Clash("Commands", same.Select(pair => pair.AsGiven.Name), same.Key));

    private static bool SeenTogether(IEnumerable<ServerId?> servers) =>
        servers.Contains(null) || servers.GroupBy(server => server).Any(same => same.Count() > 1);

    private static IEnumerable<string> Clashes(IEnumerable<string> names, string what) =>
        names.GroupBy(CommandName.Fold).Where(same => same.Count() > 1).Select(same => Clash(what, same, same.Key));

    private static string Clash(string what, IEnumerable<string> asGiven, string name) =>
        $"{what} {string.Join(" and ", asGiven.Select(given => $"\"{given}\""))} are both called \"{name}\".";

    private static IEnumerable<string> Leaves(CommandDefinition command, string path) =>
        command.Subcommands.Count == 0 ? [path] : command.Subcommands.SelectMany(sub => Leaves(sub, $"{path} {sub.Name}"));

    private static CommandDefinition Folded(CommandDefinition command) => command.Kind != CommandKind.Slash
        ? command with { Name = command.Name.Trim() }
        : command with
        {
            Name = CommandName.Fold(command.Name),
            Options = [.. command.Options.OrderByDescending(option => option.IsRequired).Select(Folded)],
            Subcommands = [.. command.Subcommands.Select(Folded)],
        };

    private static CommandOption Folded(CommandOption option) => option with { Name = CommandName.Fold(option.Name) };
}
