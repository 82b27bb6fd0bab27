using Microsoft.AspNetCore.Http;
using StudyBot.Sandbox.Faults;
using StudyBot.Sandbox.Gateway;
using StudyBot.Sandbox.RateLimits;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.Validation;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox;

/// <summary>The parts of one practice Discord, wired together.</summary>
sealed class PracticeDiscord
{
    public PracticeDiscord(SandboxOptions options)
    {
        Options = options;
        World = new WorldState(new SkewableTime(options.Time), ClassServer.Application(options), options.Seed);
        Limits = new RateLimiter(World.Time, options.EnforceRateLimits);
        Gateway = new GatewayHub(World, new GatewayOptions
        {
            HeartbeatInterval = options.HeartbeatInterval,
            IdentifyInterval = options.IdentifyInterval,
            IdentifiesPerDay = options.IdentifiesPerDay,
            MaxConcurrency = options.MaxConcurrency,
            RecommendedShards = options.Shards,
        });
        ClassServer.Fill(World, options);
    }

    public SandboxOptions Options { get; }

    public WorldState World { get; }

    public GatewayHub Gateway { get; }

    public RateLimiter Limits { get; }

    public FaultPlan Faults { get; } = new();

    public RequestLog Requests { get; } = new();

    /// <summary>Where clients connect, as GET /gateway tells them.</summary>
    public string GatewayUrl => World.Address.Replace("http", "ws", StringComparison.Ordinal) + GatewayEndpoint.Path;

    /// <summary>What the request judge has against a call; nothing when none is set.</summary>
    public IReadOnlyList<string> Judge(HttpRequest request, string path, RequestBody body) => Options.Judge?.Judge(
        new JudgedRequest(request.Method, path, request.ContentType?.Split(';')[0].Trim(), body.HasJson ? body.Json : null)
        {
            Query = [.. request.Query.Keys],
            Parts = body.Parts,
        }) ?? [];
}
