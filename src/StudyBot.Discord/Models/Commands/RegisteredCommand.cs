namespace StudyBot.Discord.Models.Commands;

/// <summary>A command as Discord has it.</summary>
/// <remarks>Source: developers/interactions/application-commands, "Application Command Structure".</remarks>
internal sealed record RegisteredCommand : CommandDefinition
{
    public Snowflake Id { get; set; }

    public Snowflake ApplicationId { get; set; }

    /// <summary>Null for global commands.</summary>
    public Snowflake? GuildId { get; set; }

    /// <summary>Grows with each change.</summary>
    public Snowflake Version { get; set; }
}
