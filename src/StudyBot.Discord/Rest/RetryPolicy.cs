namespace StudyBot.Discord.Rest;

/// <summary>Decides whether a request may be tried again, and after how long.</summary>
internal static class RetryPolicy
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(8);

    /// <summary>The pause before the next try, or null when there must be none.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="attempt">How it ended.</param>
    /// <param name="tried">Tries so far, at least 1.</param>
    /// <param name="chance">A number from 0 up to 1, so that many clients do not come back together.</param>
    public static TimeSpan? PauseBeforeNext(RestRequest request, Attempt attempt, int tried, double chance)
    {
        if (attempt.RateLimited is { } limited)
        {
            // Not processed. The next turn waits in the line that was stopped; only callbacks have no line.
            return request.Route.Kind == RouteKind.InteractionCallback ? limited.RetryAfter : TimeSpan.Zero;
        }

        return MayRepeat(request, attempt) ? Backoff(tried, chance) : null;
    }

    /// <summary>What may have been done is repeated only where doing it twice is harmless.</summary>
    private static bool MayRepeat(RestRequest request, Attempt attempt) =>
        attempt.Status is null or >= 500 && (!attempt.PerhapsDone || request.IsRepeatable);

    private static TimeSpan Backoff(int tried, double chance)
    {
        double pause = Math.Min(FirstPause.TotalSeconds * Math.Pow(2, tried - 1), LongestPause.TotalSeconds);
        return TimeSpan.FromSeconds(pause * (0.5 + (chance / 2)));
    }
}
