namespace StudyBot.Discord.Models.Commands;

/// <summary>An option of a command, or a subcommand.</summary>
/// <remarks>Source: developers/interactions/application-commands, "Application Command Option Structure".</remarks>
internal sealed record CommandOption
{
    public CommandOptionType Type { get; set; }

    public string Name { get; set; } = "";

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; set; }

    public string Description { get; set; } = "";

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; set; }

    /// <summary>False where null; not for subcommands.</summary>
    public bool? Required { get; set; }

    /// <summary>At most 25, and then no autocomplete.</summary>
    public IReadOnlyList<CommandChoice>? Choices { get; set; }

    /// <summary>Options of a subcommand, subcommands of a group.</summary>
    public IReadOnlyList<CommandOption>? Options { get; set; }

    public IReadOnlyList<ChannelType>? ChannelTypes { get; set; }

    public double? MinValue { get; set; }

    public double? MaxValue { get; set; }

    /// <summary>0 to 6000.</summary>
    public int? MinLength { get; set; }

    /// <summary>1 to 6000.</summary>
    public int? MaxLength { get; set; }

    public bool? Autocomplete { get; set; }
}
