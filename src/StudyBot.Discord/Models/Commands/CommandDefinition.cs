using StudyBot.Discord.Models.Interactions;

namespace StudyBot.Discord.Models.Commands;

/// <summary>A command as we want it registered.</summary>
/// <remarks>Source: developers/interactions/application-commands, "Application Command Structure".</remarks>
internal record CommandDefinition
{
    public CommandType Type { get; set; } = CommandType.ChatInput;

    /// <summary>1 to 32 characters; lower case for slash commands.</summary>
    public string Name { get; set; } = "";

    /// <summary>Names by Discord's language tag.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; set; }

    /// <summary>1 to 100 characters for slash commands, empty for the others.</summary>
    public string Description { get; set; } = "";

    /// <summary>Descriptions by Discord's language tag.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; set; }

    /// <summary>At most 25, required ones first.</summary>
    public IReadOnlyList<CommandOption>? Options { get; set; }

    /// <summary>Who sees it until a server decides otherwise; everybody where null.</summary>
    public Permissions? DefaultMemberPermissions { get; set; }

    /// <summary>Global commands: where it may be used. Null leaves it to Discord.</summary>
    public IReadOnlyList<InteractionContextType>? Contexts { get; set; }

    /// <summary>Global commands: for which kinds of installation. Null takes the application's setting.</summary>
    public IReadOnlyList<IntegrationType>? IntegrationTypes { get; set; }
}
