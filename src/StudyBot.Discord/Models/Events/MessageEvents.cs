namespace StudyBot.Discord.Models.Events;

/// <summary>A message was written.</summary>
/// <remarks>Source: developers/events/gateway-events, "Messages".</remarks>
internal sealed record MessageCreated(Message Message) : GatewayEvent
{
    internal override Snowflake? SourceGuildId => Message.GuildId;
}

/// <summary>A message was edited, or Discord added a preview to it.</summary>
internal sealed record MessageUpdated(Message Message) : GatewayEvent
{
    internal override Snowflake? SourceGuildId => Message.GuildId;
}

/// <summary>A message is gone.</summary>
internal sealed record MessageDeleted : GatewayEvent
{
    public Snowflake Id { get; set; }

    public Snowflake ChannelId { get; set; }

    public Snowflake? GuildId { get; set; }

    internal override Snowflake? SourceGuildId => GuildId;
}

/// <summary>Several messages are gone at once.</summary>
internal sealed record MessagesDeleted : GatewayEvent
{
    public IReadOnlyList<Snowflake> Ids { get; set; } = [];

    public Snowflake ChannelId { get; set; }

    public Snowflake? GuildId { get; set; }

    internal override Snowflake? SourceGuildId => GuildId;
}
