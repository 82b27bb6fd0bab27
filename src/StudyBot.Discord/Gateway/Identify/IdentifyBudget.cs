namespace StudyBot.Discord.Gateway;

/// <summary>The day's budget of sessions as a value: each step gives a new one.</summary>
/// <param name="Total">Sessions per window.</param>
/// <param name="Used">Sessions started in this window.</param>
/// <param name="ResetsAt">When this window ends.</param>
internal sealed record IdentifyBudget(int Total, int Used, DateTimeOffset ResetsAt)
{
    static readonly TimeSpan Window = TimeSpan.FromHours(24);

    /// <summary>Two ends nearer than this belong to one window: Discord tells the remaining time, not the moment.</summary>
    static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    public static IdentifyBudget Fresh(DateTimeOffset now) => new(IdentifyLimit.Unknown.Total, 0, now + Window);

    /// <summary>Takes one session where there is one.</summary>
    public (IdentifyBudget Next, IdentifyGrant Grant) Take(DateTimeOffset now)
    {
        var current = now < ResetsAt ? this : this with { Used = 0, ResetsAt = now + Window };
        return current.Used < current.Total
            ? (current with { Used = current.Used + 1 }, new(true, current.ResetsAt))
            : (current, new(false, current.ResetsAt));
    }

    /// <summary>
    /// Discord's figure replaces ours, except that within one window the higher count wins: a session just started may not be in
    /// Discord's figure yet.
    /// </summary>
    public IdentifyBudget Learn(IdentifyLimit limit, DateTimeOffset now)
    {
        var (used, resetsAt) = (Math.Max(0, limit.Total - limit.Remaining), now + limit.ResetAfter);
        var sameWindow = (resetsAt - ResetsAt).Duration() < Tolerance;
        return new(limit.Total, sameWindow ? Math.Max(Used, used) : used, resetsAt);
    }
}
