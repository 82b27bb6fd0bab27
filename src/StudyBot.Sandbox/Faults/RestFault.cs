using StudyBot.Sandbox.RateLimits;

namespace StudyBot.Sandbox.Faults;

/// <summary>What goes wrong with a REST call.</summary>
enum RestFaultKind
{
    /// <summary>The call waits, then runs as usual.</summary>
    Delay,

    /// <summary>The call is answered with an error and does nothing.</summary>
    Refuse,

    /// <summary>The call is cut off before it does anything.</summary>
    Abort,

    /// <summary>The call takes effect, but its answer is lost.</summary>
    LoseAnswer,

    /// <summary>429 with scope "user": this bot's bucket is empty.</summary>
    UserLimit,

    /// <summary>429 with scope "global": all of this bot's calls.</summary>
    GlobalLimit,

    /// <summary>429 with scope "shared": the resource is busy, whoever calls.</summary>
    SharedLimit,

    /// <summary>429 from Cloudflare: no rate-limit headers, no JSON.</summary>
    CloudflareLimit,
}

/// <summary>A fault planned for REST calls.</summary>
/// <param name="Method">Only for this HTTP method; null for any.</param>
/// <param name="Path">Only for paths below /api/v10 that contain this text; null for any.</param>
/// <param name="Times">For so many calls; then it is over.</param>
sealed record RestFault(RestFaultKind Kind, string? Method, string? Path, int Times)
{
    public TimeSpan Delay { get; init; }
    public int Status { get; init; } = 500;
    public int Code { get; init; }
    public string Message { get; init; } = "500: Internal Server Error";
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>For a limit, whose limit it is.</summary>
    public RateLimitKind? Limit => Kind switch
    {
        RestFaultKind.UserLimit => RateLimitKind.User,
        RestFaultKind.GlobalLimit => RateLimitKind.Global,
        RestFaultKind.SharedLimit => RateLimitKind.Shared,
        RestFaultKind.CloudflareLimit => RateLimitKind.Cloudflare,
        _ => null,
    };

    public bool Matches(string method, string path) =>
        (Method is null || Method.Equals(method, StringComparison.OrdinalIgnoreCase))
        && (Path is null || path.Contains(Path, StringComparison.Ordinal));
}
