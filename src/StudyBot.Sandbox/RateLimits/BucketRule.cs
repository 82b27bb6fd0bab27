namespace StudyBot.Sandbox.RateLimits;

/// <summary>How many requests a bucket takes in a window.</summary>
/// <param name="Bucket">The value of X-RateLimit-Bucket; routes of one rule share it.</param>
/// <param name="Limit">Requests per window.</param>
/// <param name="Window">From the first request on.</param>
sealed record BucketRule(string Bucket, int Limit, TimeSpan Window)
{
    static readonly BucketRule Otherwise = Rule("default", 50, 1);

    /// <summary>
    /// The numbers are the sandbox's own, near to what bots observe: Discord publishes none and asks apps to read the headers.
    /// What matters is their variety: small and wide windows, and several routes under one bucket.
    /// </summary>
    static readonly Dictionary<string, BucketRule> Rules = new()
    {
        ["POST /channels/{id}/messages"] = Rule("message-create", 5, 5),
        ["PATCH /channels/{id}/messages/{id}"] = Rule("message-edit", 5, 5),
        ["DELETE /channels/{id}/messages/{id}"] = Rule("message-delete", 5, 1),
        ["PUT /channels/{id}/messages/{id}/reactions/{emoji}/@me"] = Rule("reaction", 1, 0.25),
        ["DELETE /channels/{id}/messages/{id}/reactions/{emoji}/@me"] = Rule("reaction", 1, 0.25),
        ["POST /channels/{id}/typing"] = Rule("typing", 5, 5),
        ["POST /channels/{id}/threads"] = Rule("thread-create", 5, 10),
        ["POST /channels/{id}/messages/{id}/threads"] = Rule("thread-create", 5, 10),
        ["PATCH /channels/{id}"] = Rule("channel-edit", 2, 600),
        ["POST /users/@me/channels"] = Rule("dm-open", 10, 10),
        ["PUT /applications/{id}/commands"] = Rule("commands", 5, 20),
        ["POST /applications/{id}/commands"] = Rule("commands", 5, 20),
        ["PUT /applications/{id}/guilds/{id}/commands"] = Rule("guild-commands", 5, 20),
        ["POST /applications/{id}/guilds/{id}/commands"] = Rule("guild-commands", 5, 20),
        ["GET /gateway/bot"] = Rule("gateway", 2, 5),
        ["POST /webhooks/{id}/{token}"] = Rule("webhook", 5, 2),
        ["PATCH /webhooks/{id}/{token}/messages/{id}"] = Rule("webhook", 5, 2),
        ["DELETE /webhooks/{id}/{token}/messages/{id}"] = Rule("webhook", 5, 2),
    };

    /// <summary>The rule of a route; those without one of their own share a wide bucket.</summary>
    public static BucketRule Of(Route route) => Rules.GetValueOrDefault(route.Template, Otherwise);

    /// <summary>Discord's buckets are opaque; a hash keeps clients from reading sense into ours.</summary>
    static BucketRule Rule(string name, int limit, double seconds)
    {
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name));
        return new BucketRule(Convert.ToHexStringLower(hash.AsSpan(0, 16)), limit, TimeSpan.FromSeconds(seconds));
    }
}
