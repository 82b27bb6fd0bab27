using StudyBot.Sandbox.Validation;

namespace StudyBot.Sandbox;

/// <summary>How a practice Discord starts. The defaults are Discord's own figures and a class server to try things in.</summary>
public sealed record SandboxOptions
{
    /// <summary>Address to listen on: http, a loopback host, any port; 0 takes a free one.</summary>
    /// <value>http://127.0.0.1:0</value>
    public string Url { get; init; } = "http://127.0.0.1:0";

    /// <summary>The token that the bot must present.</summary>
    public string Token { get; init; } = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.Prctce.loopback-only-not-a-secret";

    /// <summary>The clock behind ids, time stamps and deadlines.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Makes interaction tokens repeatable.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>A second opinion on each request; null for none. Objections are read at GET /control/objections.</summary>
    public IRequestJudge? Judge { get; init; }

    /// <summary>Whether rate limits are kept and told in headers. Off for load tests.</summary>
    public bool EnforceRateLimits { get; init; } = true;

    /// <summary>Whether calls are kept for GET /control/requests. Off for load tests.</summary>
    public bool KeepRequests { get; init; } = true;

    /// <summary>Time between a client's heartbeats.</summary>
    /// <value>41.25 s, as Discord mostly says.</value>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>Least time between two identifies with the same concurrency key; sooner ones get op 9.</summary>
    /// <value>5 s.</value>
    public TimeSpan IdentifyInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Sessions a bot may start in a day; one more resets its token.</summary>
    /// <value>1000.</value>
    public int IdentifiesPerDay { get; init; } = 1_000;

    /// <summary>Shards that may identify at once.</summary>
    /// <value>1.</value>
    public int MaxConcurrency { get; init; } = 1;

    /// <summary>Shards recommended by GET /gateway/bot.</summary>
    /// <value>1.</value>
    public int Shards { get; init; } = 1;

    /// <summary>Whether the portal allows the message-content intent; false closes an Identify that asks for it with 4014.</summary>
    public bool MessageContent { get; init; } = true;

    /// <summary>Whether the portal allows the server-members intent.</summary>
    public bool ServerMembers { get; init; } = true;

    /// <summary>Servers beside the class server, for load tests.</summary>
    public int ExtraServers { get; init; }
}
