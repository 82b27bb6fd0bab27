namespace StudyBot.Discord.Gateway;

/// <summary>How many sessions the bot may still start, as Discord states it (Discord docs: events/gateway, Session Start Limit Object).</summary>
/// <param name="Total">Sessions per window of 24 hours, over all shards and processes.</param>
/// <param name="Remaining">Sessions left in this window.</param>
/// <param name="ResetAfter">Time until the window ends.</param>
/// <param name="MaxConcurrency">Sessions that may be started within five seconds, one for each <c>shard % MaxConcurrency</c>.</param>
public sealed record IdentifyLimit(int Total, int Remaining, TimeSpan ResetAfter, int MaxConcurrency)
{
    /// <summary>The strictest limit Discord documents; used until it has said something else.</summary>
    public static readonly IdentifyLimit Unknown = new(1000, 1000, TimeSpan.FromHours(24), 1);
}
