using System.Globalization;
using System.Text.Json.Nodes;

namespace StudyBot.Sandbox.RateLimits;

/// <summary>An answer of status 429.</summary>
/// <param name="Headers">Beside Content-Type.</param>
/// <param name="ContentType">JSON, except in front of Discord.</param>
/// <param name="Body">The body's text.</param>
sealed record RateLimitReply(IReadOnlyDictionary<string, string> Headers, string ContentType, string Body)
{
    /// <summary>The answer of one kind, as the examples of topics/rate-limits show it.</summary>
    /// <param name="kind">Whose limit it is.</param>
    /// <param name="retryAfter">How long to wait: the header in whole seconds rounded up, the body with its decimals.</param>
    /// <param name="bucket">Headers of the bucket, sent except for the global limit and Cloudflare's.</param>
    public static RateLimitReply Of(RateLimitKind kind, TimeSpan retryAfter, IReadOnlyDictionary<string, string>? bucket = null)
    {
        var headers = new Dictionary<string, string>
        {
            ["Retry-After"] = Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture),
        };
        if (kind == RateLimitKind.Cloudflare)
            return new RateLimitReply(headers, "text/plain", "error code: 1015");

        headers["X-RateLimit-Scope"] = Name(kind);
        if (kind == RateLimitKind.Global)
            headers["X-RateLimit-Global"] = "true";
        else
            foreach (var (name, value) in bucket ?? RateLimitVerdict.Free.Headers)
                headers[name] = value;

        var body = new JsonObject
        {
            ["message"] = kind == RateLimitKind.Shared ? "The resource is being rate limited." : "You are being rate limited.",
            ["retry_after"] = Math.Round(retryAfter.TotalSeconds, 3),
            ["global"] = kind == RateLimitKind.Global,
        };
        return new RateLimitReply(headers, "application/json", body.ToJsonString());
    }

    static string Name(RateLimitKind kind) => kind switch
    {
        RateLimitKind.Shared => "shared",
        RateLimitKind.Global => "global",
        _ => "user",
    };
}
