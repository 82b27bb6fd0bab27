using System.Diagnostics.Metrics;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Rest.Limiting;

namespace StudyBot.Discord;

/// <summary>What the client counts. Nobody listening costs nothing; no tag holds an id, a token or a text.</summary>
public static class DiscordMeter
{
    /// <summary>Name to listen by.</summary>
    public const string Name = "StudyBot.Discord";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> RateLimitCount = Meter.CreateCounter<long>(
        "studybot.discord.rate_limits", "{response}", "Answers 429 of Discord's HTTP API, by scope.");

    private static readonly Counter<long> ReconnectCount = Meter.CreateCounter<long>(
        "studybot.discord.gateway.reconnects", "{reconnect}", "Gateway connections that ended and are made anew, by reason.");

    internal static void RateLimited(RateLimitScope scope) => RateLimitCount.Add(1, new KeyValuePair<string, object?>("scope", scope.ToString()));

    internal static void Reconnecting(EndKind reason) => ReconnectCount.Add(1, new KeyValuePair<string, object?>("reason", reason.ToString()));
}
