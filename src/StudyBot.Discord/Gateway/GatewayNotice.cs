namespace StudyBot.Discord.Gateway;

/// <summary>Something about the connection itself that the bot may want to know.</summary>
internal abstract record GatewayNotice
{
    /// <summary>Events flow. A new session that is not the first means that events were missed.</summary>
    /// <param name="Shard">Which connection.</param>
    /// <param name="Resumed">True when the old session went on: nothing was missed.</param>
    public sealed record Ready(ShardId Shard, bool Resumed) : GatewayNotice;

    /// <summary>No events for now.</summary>
    /// <param name="Shard">Which connection.</param>
    /// <param name="End">Why.</param>
    /// <param name="Next">What follows.</param>
    /// <param name="Wait">How long until then.</param>
    public sealed record Lost(ShardId Shard, ConnectionEnd End, NextStep Next, TimeSpan Wait) : GatewayNotice;

    /// <summary>The portal refused MESSAGE_CONTENT: the bot runs on without what people write.</summary>
    public sealed record MessageContentRefused : GatewayNotice;
}
