namespace StudyBot.Discord.Models.Events;

/// <summary>A new session has begun.</summary>
/// <remarks>Source: developers/events/gateway-events, "Ready".</remarks>
internal sealed record Ready : GatewayEvent
{
    public int V { get; set; }

    /// <summary>The bot itself.</summary>
    public User User { get; set; } = new();

    /// <summary>Servers whose GUILD_CREATE will follow.</summary>
    public IReadOnlyList<UnavailableGuild> Guilds { get; set; } = [];

    public string SessionId { get; set; } = "";

    /// <summary>The address at which a broken connection is resumed, which is not the one for new connections; without a query.</summary>
    public string ResumeGatewayUrl { get; set; } = "";

    /// <summary>Number of the shard and of all shards, if they were sent.</summary>
    public IReadOnlyList<int>? Shard { get; set; }

    public Application Application { get; set; } = new();
}

/// <summary>The missed events of a session have been sent again.</summary>
/// <remarks>Source: developers/events/gateway-events, "Resumed".</remarks>
internal sealed record Resumed : GatewayEvent;
