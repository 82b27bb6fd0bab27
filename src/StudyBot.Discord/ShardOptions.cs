namespace StudyBot.Discord;

/// <summary>Shards over all processes, and those this process runs; bound from <c>Discord:Shards</c>.</summary>
public sealed record ShardOptions
{
    /// <summary>Number of shards over all processes.</summary>
    /// <value>Default null: as many as Discord recommends.</value>
    public int? Count { get; init; }

    /// <summary>First shard of this process, from zero.</summary>
    /// <value>Default 0.</value>
    public int First { get; init; }

    /// <summary>Last shard of this process, inclusive.</summary>
    /// <value>Default null: the last there is.</value>
    public int? Last { get; init; }

    internal IEnumerable<string> Validate()
    {
        if (Count is < 1)
            yield return $"Discord:Shards:Count is {Count}: give 1 or more, or leave it out.";
        if (First < 0)
            yield return $"Discord:Shards:First is {First}: shards are counted from 0.";
        if (Last < First)
            yield return $"Discord:Shards:Last is {Last}: it may not lie before First ({First}).";
        if (Count is { } count && Math.Max(First, Last ?? 0) >= count)
            yield return $"Discord:Shards: the range {First}–{Last ?? First} lies outside the {count} shards of Count; the last one is {count - 1}.";
        if (Count is null && (First > 0 || Last is not null))
            yield return "Discord:Shards: a range needs Count, so that all processes agree on it.";
    }
}
