using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Gateway;

/// <summary>What the gateway needs from outside: settings, the API, the decoder, the handler, memory, time and chance.</summary>
internal sealed record GatewayClientParts
{
    public required DiscordOptions Options { get; init; }

    /// <summary>Asks <c>GET /gateway/bot</c>.</summary>
    public required AskGatewayBot AskGatewayBot { get; init; }

    public required DecodeEvent Decode { get; init; }

    public required HandleEvent Handle { get; init; }

    /// <summary>Told of what happens to the connections; must return at once.</summary>
    public Action<GatewayNotice> Notify { get; init; } = _ => { };

    /// <summary>Makes a frame for a shard that Discord answers by an event, to learn whether events still come; null where none would.</summary>
    public Func<ShardId, byte[]?> AskForSign { get; init; } = _ => null;

    public required IIdentifyLedger Ledger { get; init; }

    public DispatcherLimits Limits { get; init; } = new();

    public required TimeProvider Time { get; init; }

    /// <summary>Numbers from 0 to 1; called from several threads.</summary>
    public required Func<double> Chance { get; init; }

    public required ILogger Logger { get; init; }
}
