using StudyBot.Discord.Models.Commands;
using StudyBot.Discord.Models.Components;

namespace StudyBot.Discord.Models.Interactions;

/// <summary>
/// What was done, in one flat shape: commands and autocomplete fill the first group, components the second, modals the third.
/// </summary>
/// <remarks>Source: developers/interactions/receiving-and-responding, "Interaction Data".</remarks>
internal sealed record InteractionData
{
    /// <summary>Commands: id of the command.</summary>
    public Snowflake? Id { get; set; }

    /// <summary>Commands: its name, never localised.</summary>
    public string? Name { get; set; }

    /// <summary>Commands: its kind.</summary>
    public CommandType? Type { get; set; }

    /// <summary>Commands: values, or the subcommand with its values. Partial while a person still types.</summary>
    public IReadOnlyList<CommandInput> Options { get; set; } = [];

    /// <summary>User and message commands: the user or message that was right-clicked, found in <see cref="Resolved"/>.</summary>
    public Snowflake? TargetId { get; set; }

    /// <summary>Components and modals: the id we gave.</summary>
    public string? CustomId { get; set; }

    /// <summary>Components: the kind.</summary>
    public ComponentType? ComponentType { get; set; }

    /// <summary>Select menus: what was chosen.</summary>
    public IReadOnlyList<string> Values { get; set; } = [];

    /// <summary>Modals: what was filled in.</summary>
    public IReadOnlyList<SubmittedComponent> Components { get; set; } = [];

    /// <summary>The objects behind the ids in options and values.</summary>
    public ResolvedData? Resolved { get; set; }
}
