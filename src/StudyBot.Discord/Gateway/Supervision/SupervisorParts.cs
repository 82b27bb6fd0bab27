namespace StudyBot.Discord.Gateway;

/// <summary>What all supervisors of one process share.</summary>
/// <param name="Token">The bot token.</param>
/// <param name="Intents">What to identify with.</param>
/// <param name="Directory">Where the gateway is.</param>
/// <param name="Gate">The door to a new session.</param>
/// <param name="Notify">Told of what happens to the connections; must return at once.</param>
internal sealed record SupervisorParts(
    string Token,
    IntentsInUse Intents,
    GatewayDirectory Directory,
    IdentifyGate Gate,
    Action<GatewayNotice> Notify);
