using System.Globalization;

namespace StudyBot.Sandbox.RateLimits;

/// <summary>What rate limits say to one request.</summary>
/// <param name="Headers">For the answer, whatever it is.</param>
/// <param name="Refused">The answer instead of the route's, or null when the request may pass.</param>
sealed record RateLimitVerdict(IReadOnlyDictionary<string, string> Headers, RateLimitReply? Refused)
{
    static readonly Dictionary<string, string> NoHeaders = [];

    /// <summary>Passes, and carries no headers.</summary>
    public static RateLimitVerdict Free { get; } = new(NoHeaders, null);
}

/// <summary>
/// Discord's rate limits: a bucket per route and top-level resource, fifty requests a second for the bot, and the block
/// after ten thousand invalid requests (docs: topics/rate-limits). Safe for concurrent use.
/// </summary>
/// <param name="time">Wall clock for X-RateLimit-Reset, monotonic clock for the rest.</param>
/// <param name="enabled">False lets everything pass without headers, for measurements.</param>
sealed class RateLimiter(TimeProvider time, bool enabled = true)
{
    /// <summary>Docs: topics/rate-limits, "Global Rate Limit".</summary>
    const int GlobalLimit = 50;

    /// <summary>Docs: topics/rate-limits, "Invalid Request Limit aka Cloudflare bans".</summary>
    const int InvalidLimit = 10_000;

    /// <summary>Windows kept before those that have run out are dropped.</summary>
    const int MaxWindows = 10_000;

    static readonly TimeSpan GlobalWindow = TimeSpan.FromSeconds(1);
    static readonly TimeSpan InvalidWindow = TimeSpan.FromMinutes(10);

    readonly Lock _lock = new();
    readonly Dictionary<(string Bucket, string Resource), Window> _windows = [];
    readonly Window _global = new(GlobalLimit, GlobalWindow, time);
    readonly Window _invalid = new(InvalidLimit, InvalidWindow, time);

    /// <summary>Invalid requests in the current ten minutes.</summary>
    public int InvalidRequests
    {
        get
        {
            lock (_lock)
                return InvalidLimit - _invalid.Remaining;
        }
    }

    /// <summary>Counts a request that arrives and says whether it may pass.</summary>
    /// <param name="method">HTTP method.</param>
    /// <param name="path">Path below /api/v10.</param>
    public RateLimitVerdict Admit(string method, string path)
    {
        if (!enabled)
            return RateLimitVerdict.Free;

        var route = Route.Of(method, path);
        lock (_lock)
        {
            if (_invalid.Remaining == 0)
                return Refuse(RateLimitKind.Cloudflare, _invalid.ResetAfter, RateLimitVerdict.Free.Headers);
            if (!route.IsInteraction && !_global.TryTake())
                return Refuse(RateLimitKind.Global, _global.ResetAfter, RateLimitVerdict.Free.Headers);

            // The callback has one chance per interaction anyway; Discord sends no bucket with it.
            if (route is { IsInteraction: true, Resource: "" })
                return RateLimitVerdict.Free;

            var rule = BucketRule.Of(route);
            var window = WindowOf(rule, route);
            return window.TryTake()
                ? new RateLimitVerdict(Headers(rule, window), null)
                : Refuse(RateLimitKind.User, window.ResetAfter, Headers(rule, window));
        }
    }

    /// <summary>Counts an answer as an invalid request if it is one: 401, 403, and 429 unless the limit was shared.</summary>
    public void Answered(int status, bool shared = false)
    {
        if (!enabled || !(status is 401 or 403 || (status == 429 && !shared)))
            return;
        lock (_lock)
            _invalid.TryTake();
    }

    static RateLimitVerdict Refuse(RateLimitKind kind, TimeSpan retryAfter, IReadOnlyDictionary<string, string> bucket)
    {
        var reply = RateLimitReply.Of(kind, retryAfter, bucket);
        return new RateLimitVerdict(reply.Headers, reply);
    }

    Window WindowOf(BucketRule rule, Route route)
    {
        var key = (rule.Bucket, route.Resource);
        if (_windows.TryGetValue(key, out var window))
            return window;

        if (_windows.Count >= MaxWindows)
        {
            foreach (var old in _windows.Where(entry => entry.Value.IsOver).Select(entry => entry.Key).ToArray())
                _windows.Remove(old);
        }

        return _windows[key] = new Window(rule.Limit, rule.Window, time);
    }

    Dictionary<string, string> Headers(BucketRule rule, Window window) => new()
    {
        ["X-RateLimit-Limit"] = window.Limit.ToString(CultureInfo.InvariantCulture),
        ["X-RateLimit-Remaining"] = window.Remaining.ToString(CultureInfo.InvariantCulture),
        ["X-RateLimit-Reset"] = Seconds(time.GetUtcNow() + window.ResetAfter - DateTimeOffset.UnixEpoch),
        ["X-RateLimit-Reset-After"] = Seconds(window.ResetAfter),
        ["X-RateLimit-Bucket"] = rule.Bucket,
    };

    static string Seconds(TimeSpan span) => span.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}
