namespace StudyBot.Discord.Gateway;

/// <summary>Asks <c>GET /gateway/bot</c>. Failures are answers, not exceptions.</summary>
internal delegate Task<GatewayBotAnswer> AskGatewayBot(CancellationToken cancellationToken);

/// <summary>What the API says about the gateway.</summary>
internal abstract record GatewayBotAnswer
{
    /// <param name="Address">Where to connect, without version and encoding.</param>
    /// <param name="Shards">How many shards Discord recommends.</param>
    /// <param name="Limit">The session start limit.</param>
    public sealed record Known(Uri Address, int Shards, IdentifyLimit Limit) : GatewayBotAnswer;

    /// <summary>The token is not accepted (401): nothing but a new token helps.</summary>
    public sealed record Unauthorized : GatewayBotAnswer;

    /// <param name="Reason">What went wrong; it may be better in a moment.</param>
    public sealed record Unavailable(string Reason) : GatewayBotAnswer;
}
