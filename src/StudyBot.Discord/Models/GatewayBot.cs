namespace StudyBot.Discord.Models;

/// <summary>Where to connect, with how many shards, and how many sessions may still be started.</summary>
/// <remarks>Source: developers/events/gateway, "Get Gateway Bot".</remarks>
internal sealed record GatewayBot
{
    /// <summary>WebSocket address without a query.</summary>
    public string Url { get; set; } = "";

    /// <summary>Shards that Discord recommends.</summary>
    public int Shards { get; set; }

    public SessionStartLimit SessionStartLimit { get; set; } = new();
}

/// <summary>The budget of identifies.</summary>
/// <remarks>Source: developers/events/gateway, "Session Start Limit Object".</remarks>
internal sealed record SessionStartLimit
{
    /// <summary>Per 24 hours.</summary>
    public int Total { get; set; }

    public int Remaining { get; set; }

    /// <summary>Milliseconds until <see cref="Remaining"/> is full again.</summary>
    public long ResetAfter { get; set; }

    /// <summary>Identifies allowed per 5 seconds.</summary>
    public int MaxConcurrency { get; set; }
}
