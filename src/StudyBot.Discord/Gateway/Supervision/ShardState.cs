namespace StudyBot.Discord.Gateway;

/// <summary>What a shard is doing.</summary>
internal enum ShardState
{
    /// <summary>Waiting for its turn to identify, or before the next attempt.</summary>
    Waiting,

    /// <summary>Connecting or shaking hands.</summary>
    Connecting,

    /// <summary>Events flow.</summary>
    Ready,

    /// <summary>Over.</summary>
    Stopped,
}

/// <summary>A glance at one shard.</summary>
/// <param name="Shard">Which one.</param>
/// <param name="State">What it is doing.</param>
/// <param name="Latency">Round trip of the last heartbeat; null while none was acknowledged.</param>
internal sealed record ShardStatus(ShardId Shard, ShardState State, TimeSpan? Latency);
