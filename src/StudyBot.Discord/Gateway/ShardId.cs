namespace StudyBot.Discord.Gateway;

/// <summary>One of the connections the servers are divided over.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Count">Number of shards over all processes.</param>
internal readonly record struct ShardId(int Index, int Count)
{
    /// <summary>The shard that hears of a server (Discord docs: events/gateway, Sharding); direct messages (0) go to the first.</summary>
    public static ShardId Of(ulong guildId, int count) => new((int)((guildId >> 22) % (ulong)count), count);

    public override string ToString() => $"{Index}/{Count}";
}
