namespace StudyBot.Storage.Identifies;

/// <summary>
/// How many new sessions a token may still open. Discord counts over all shards and resets the token of a bot that
/// exceeds the limit (documentation: gateway, "Session Start Limit").
/// </summary>
/// <param name="Total">Sessions per window; 1,000 until Discord says otherwise.</param>
/// <param name="Used">Sessions opened in the current window.</param>
/// <param name="ResetsAt">When the current window ends, in UTC; null while none was opened yet.</param>
/// <param name="LastIdentifyAt">When the latest session was opened, in UTC; null while none was opened yet.</param>
/// <param name="MaxConcurrency">Sessions that may be opened within five seconds; 1 until Discord says otherwise.</param>
public sealed record IdentifyBudget(int Total, int Used, DateTime? ResetsAt, DateTime? LastIdentifyAt, int MaxConcurrency)
{
    /// <summary>The length of a window.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(24);

    /// <summary>The budget of a token about which nothing is known.</summary>
    public static readonly IdentifyBudget Unknown = new(1000, 0, null, null, 1);

    /// <summary>Sessions left in the current window.</summary>
    public int Remaining => Math.Max(0, Total - Used);
}
