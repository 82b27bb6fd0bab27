namespace StudyBot.Discord.Models.Events;

/// <summary>A channel was made.</summary>
/// <remarks>Source: developers/events/gateway-events, "Channels".</remarks>
internal sealed record ChannelCreated(Channel Channel) : GatewayEvent
{
    internal override Snowflake? SourceGuildId => Channel.GuildId;
}

/// <summary>A channel changed, its overwrites among them.</summary>
internal sealed record ChannelUpdated(Channel Channel) : GatewayEvent
{
    internal override Snowflake? SourceGuildId => Channel.GuildId;
}

/// <summary>A channel is gone.</summary>
internal sealed record ChannelDeleted(Channel Channel) : GatewayEvent
{
    internal override Snowflake? SourceGuildId => Channel.GuildId;
}
