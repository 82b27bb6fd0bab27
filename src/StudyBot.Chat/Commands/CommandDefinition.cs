namespace StudyBot.Chat;

/// <summary>A command to make known to people.</summary>
/// <param name="Name">
/// What people type. Slash command names are folded by <see cref="CommandName.Fold"/>; those of menus (1 to 32 characters) are shown as
/// they are.
/// Names are the same in every language.
/// </param>
/// <param name="Description">One line, 1 to 100 characters; ignored for menu commands.</param>
public sealed record CommandDefinition(string Name, Localized Description)
{
    /// <summary>Where people find it.</summary>
    public CommandKind Kind { get; init; } = CommandKind.Slash;

    /// <summary>Up to 25; required ones are put first. Empty when there are subcommands.</summary>
    public IReadOnlyList<CommandOption> Options { get; init; } = [];

    /// <summary>Up to 25 commands below this name; the name alone then does nothing.</summary>
    public IReadOnlyList<CommandDefinition> Subcommands { get; init; } = [];

    /// <summary>Offered in direct conversations too.</summary>
    public bool InDirect { get; init; } = true;

    /// <summary>Known in this server only; null for everywhere. A name is used either everywhere or in single servers.</summary>
    public ServerId? Server { get; init; }
}

/// <summary>Where people find a command.</summary>
public enum CommandKind
{
    /// <summary>Typed, beginning with "/".</summary>
    Slash,

    /// <summary>In the menu of a message.</summary>
    Message,

    /// <summary>In the menu of a person.</summary>
    User,
}
