namespace StudyBot.Discord.Models.Events;

/// <summary>A thread was opened (<see cref="Channel.NewlyCreated"/>), or the bot was added to one.</summary>
/// <remarks>Source: developers/events/gateway-events, "Thread Create". A forum post's first message follows as its own event.</remarks>
internal sealed record ThreadCreated(Channel Thread) : GatewayEvent
{
    internal override Snowflake? SourceGuildId => Thread.GuildId;
}

/// <summary>A thread was renamed, archived, locked or woken.</summary>
internal sealed record ThreadUpdated(Channel Thread) : GatewayEvent
{
    internal override Snowflake? SourceGuildId => Thread.GuildId;
}

/// <summary>A thread is gone; only its ids and kind are sent.</summary>
internal sealed record ThreadDeleted(Channel Thread) : GatewayEvent
{
    internal override Snowflake? SourceGuildId => Thread.GuildId;
}

/// <summary>The bot gained access to channels; these are all their active threads.</summary>
internal sealed record ThreadListSynced : GatewayEvent
{
    public Snowflake GuildId { get; set; }

    /// <summary>The channels whose threads are sent, also where they have none. Null means the whole server.</summary>
    public IReadOnlyList<Snowflake>? ChannelIds { get; set; }

    public IReadOnlyList<Channel> Threads { get; set; } = [];

    internal override Snowflake? SourceGuildId => GuildId;
}
