namespace StudyBot.Discord.Models.Events;

/// <summary>A role was made.</summary>
/// <remarks>Source: developers/events/gateway-events, "Guild Role Create".</remarks>
internal sealed record RoleCreated : GatewayEvent
{
    public Snowflake GuildId { get; set; }

    public Role Role { get; set; } = new();

    internal override Snowflake? SourceGuildId => GuildId;
}

/// <summary>A role changed.</summary>
internal sealed record RoleUpdated : GatewayEvent
{
    public Snowflake GuildId { get; set; }

    public Role Role { get; set; } = new();

    internal override Snowflake? SourceGuildId => GuildId;
}

/// <summary>A role is gone.</summary>
internal sealed record RoleDeleted : GatewayEvent
{
    public Snowflake GuildId { get; set; }

    public Snowflake RoleId { get; set; }

    internal override Snowflake? SourceGuildId => GuildId;
}
