namespace StudyBot.Sandbox.RateLimits;

/// <summary>The four answers of status 429 (docs: topics/rate-limits, "Exceeding A Rate Limit" and "Cloudflare bans").</summary>
enum RateLimitKind
{
    /// <summary>The bot used up its own bucket.</summary>
    User,

    /// <summary>All who use the resource together used it up; not counted against the bot.</summary>
    Shared,

    /// <summary>The bot used up its fifty requests a second.</summary>
    Global,

    /// <summary>Cloudflare answered in front of Discord: no rate-limit headers, and a body that is no JSON.</summary>
    Cloudflare,
}
