using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Gateway;

/// <summary>Asks <c>GET /gateway/bot</c> over the HTTP client.</summary>
internal static class GatewayBotRequest
{
    public static async Task<GatewayBotAnswer> AskAsync(DiscordRest rest, CancellationToken cancellationToken)
    {
        var result = await rest.GetGatewayBotAsync(cancellationToken);
        if (!result.IsSuccess)
            return result.Error.Kind == DiscordErrorKind.Unauthorized
                ? new GatewayBotAnswer.Unauthorized()
                : new GatewayBotAnswer.Unavailable(result.Error.ToString());
        if (!Uri.TryCreate(result.Value.Url, UriKind.Absolute, out var address))
            return new GatewayBotAnswer.Unavailable("the answer names no address");
        var limit = result.Value.SessionStartLimit;
        return new GatewayBotAnswer.Known(address, result.Value.Shards,
            new(limit.Total, limit.Remaining, TimeSpan.FromMilliseconds(limit.ResetAfter), limit.MaxConcurrency));
    }
}
