namespace StudyBot.Discord.Gateway;

/// <summary>How long to wait before the next connection. Pure: chance is handed in as a number from 0 to 1.</summary>
internal static class Backoff
{
    /// <summary>A connection that was ready for this long starts the count anew. Merely connecting does not.</summary>
    public static readonly TimeSpan Stable = TimeSpan.FromSeconds(60);

    static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <param name="end">Why the last connection ended.</param>
    /// <param name="unstable">Connections in a row, this one included, that were not stable.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static TimeSpan Before(ConnectionEnd end, int unstable, double chance)
    {
        // The first return is at once, so that an ordinary reconnect costs nobody a reply; then 1, 2, 4 … 60 s, each shortened
        // by chance up to a half so that many bots do not come back together.
        var wait = unstable <= 1 ? TimeSpan.Zero : Math.Min(Longest.TotalSeconds, Math.Pow(2, Math.Min(unstable, 32) - 2)) * (1 - chance / 2) * TimeSpan.FromSeconds(1);
        // A refused session waits 1 to 5 s, which keeps a storm of op 9 from eating the identify budget.
        var refused = end.Kind is EndKind.SessionInvalid or EndKind.SessionResumable ? TimeSpan.FromSeconds(1 + 4 * chance) : TimeSpan.Zero;
        return wait > refused ? wait : refused;
    }
}
