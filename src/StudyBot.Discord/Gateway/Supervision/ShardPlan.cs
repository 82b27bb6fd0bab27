namespace StudyBot.Discord.Gateway;

/// <summary>Which shards this process runs, and in which groups they start.</summary>
internal static class ShardPlan
{
    /// <param name="options">What is configured.</param>
    /// <param name="recommended">What Discord recommends; used when no count is configured.</param>
    public static IReadOnlyList<ShardId> Of(ShardOptions options, int recommended)
    {
        var count = options.Count ?? Math.Max(1, recommended);
        var last = Math.Min(options.Last ?? count - 1, count - 1);
        return [.. Enumerable.Range(options.First, last - options.First + 1).Select(index => new ShardId(index, count))];
    }

    /// <summary>Discord wants the groups of <paramref name="maxConcurrency"/> shards in order (Discord docs: events/gateway, Max Concurrency).</summary>
    public static IEnumerable<IReadOnlyList<ShardId>> Buckets(IReadOnlyList<ShardId> shards, int maxConcurrency) =>
        shards.GroupBy(shard => shard.Index / maxConcurrency).Select(bucket => bucket.ToList());
}
