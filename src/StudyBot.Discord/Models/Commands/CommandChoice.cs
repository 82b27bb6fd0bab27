namespace StudyBot.Discord.Models.Commands;

/// <summary>A fixed or suggested value of an option.</summary>
/// <remarks>Source: developers/interactions/application-commands, "Application Command Option Choice Structure".</remarks>
internal sealed record CommandChoice
{
    /// <summary>What a person sees, 1 to 100 characters.</summary>
    public string Name { get; set; } = "";

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; set; }

    /// <summary>What we get, a text of at most 100 characters or a number.</summary>
    public ScalarValue Value { get; set; }
}
