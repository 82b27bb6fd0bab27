using System.Net.Http.Headers;

namespace StudyBot.Discord.Rest.Limiting;

/// <summary>A 429.</summary>
/// <param name="Scope">What has to stop.</param>
/// <param name="RetryAfter">For how long.</param>
/// <remarks>Source: developers/topics/rate-limits, "Exceeding A Rate Limit" and "Invalid Request Limit".</remarks>
internal sealed record RateLimited(RateLimitScope Scope, TimeSpan RetryAfter)
{
    /// <summary>How long to stay away from the guard when it does not say.</summary>
    private static readonly TimeSpan AddressPause = TimeSpan.FromMinutes(1);

    /// <summary>How long to stay away from a bucket when nothing says.</summary>
    private static readonly TimeSpan BucketPause = TimeSpan.FromSeconds(1);

    public static RateLimited Read(HttpResponseHeaders headers, ErrorBody body)
    {
        string? scope = RateLimitHeaders.Value(headers, "X-RateLimit-Scope");
        bool global = scope == "global" || RateLimitHeaders.Value(headers, "X-RateLimit-Global") == "true" || body.Global;
        bool ofDiscord = global || scope is not null || RateLimitHeaders.Value(headers, "X-RateLimit-Bucket") is not null;
        TimeSpan? wait = body.RetryAfter is { } seconds ? TimeSpan.FromSeconds(Math.Clamp(seconds, 0, TimeSpan.FromDays(1).TotalSeconds)) : null;
        wait ??= RateLimitHeaders.Seconds(RateLimitHeaders.Value(headers, "Retry-After"));

        return !ofDiscord
            ? new RateLimited(RateLimitScope.Address, wait ?? AddressPause)
            : new RateLimited(
                global ? RateLimitScope.Global : scope == "shared" ? RateLimitScope.Shared : RateLimitScope.User,
                wait ?? RateLimitHeaders.Seconds(RateLimitHeaders.Value(headers, "X-RateLimit-Reset-After")) ?? BucketPause);
    }
}
