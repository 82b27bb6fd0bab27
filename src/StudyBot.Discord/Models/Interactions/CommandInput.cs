using StudyBot.Discord.Models.Commands;

namespace StudyBot.Discord.Models.Interactions;

/// <summary>One option of an invoked command: a value, or a subcommand with options of its own.</summary>
/// <remarks>Source: developers/interactions/receiving-and-responding, "Application Command Interaction Data Option Structure".</remarks>
internal sealed record CommandInput
{
    public string Name { get; set; } = "";

    public CommandOptionType Type { get; set; }

    /// <summary>Null for subcommands. Ids of people, channels, roles and files are text.</summary>
    public ScalarValue? Value { get; set; }

    public IReadOnlyList<CommandInput> Options { get; set; } = [];

    /// <summary>Whether this is the field a person types in; its value is then text, whatever the type.</summary>
    public bool? Focused { get; set; }
}
