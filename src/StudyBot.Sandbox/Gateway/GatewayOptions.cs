namespace StudyBot.Sandbox.Gateway;

/// <summary>Figures of the practice gateway; the defaults are Discord's as documented or commonly seen.</summary>
sealed record GatewayOptions
{
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>How long a session waits for its client to resume.</summary>
    public TimeSpan SessionLife { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Dispatches a session keeps for a resume.</summary>
    public int ReplayCapacity { get; init; } = 5_000;

    public int IdentifiesPerDay { get; init; } = 1_000;

    public int MaxConcurrency { get; init; } = 1;

    /// <summary>Pause between two identifies with the same concurrency key.</summary>
    public TimeSpan IdentifyInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>More servers than this on one shard close with 4011.</summary>
    public int GuildsPerShard { get; init; } = 2_500;

    /// <summary>Shards recommended by GET /gateway/bot.</summary>
    public int RecommendedShards { get; init; } = 1;
}
