namespace StudyBot.Discord.Models;

/// <summary>A server that is known by its id only.</summary>
/// <remarks>Source: developers/resources/guild, "Unavailable Guild Object".</remarks>
internal sealed record UnavailableGuild
{
    public Snowflake Id { get; set; }

    /// <summary>True during an outage; in GUILD_DELETE null means that the bot was removed.</summary>
    public bool? Unavailable { get; set; }
}
