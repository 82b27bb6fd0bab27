using StudyBot.Discord.Gateway;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Port.Api;

/// <summary>Asks over HTTP where the gateway is.</summary>
internal static class GatewayQuestion
{
    public static async Task<GatewayBotAnswer> AskAsync(DiscordRest rest, CancellationToken cancellationToken)
    {
        var answer = await rest.GetGatewayBotAsync(cancellationToken).ConfigureAwait(false);
        if (answer.Error is { } error)
            return error.Kind == DiscordErrorKind.Unauthorized ? new GatewayBotAnswer.Unauthorized() : new GatewayBotAnswer.Unavailable(error.ToString());
        var (bot, limit) = (answer.Value!, answer.Value!.SessionStartLimit);
        return Uri.TryCreate(bot.Url, UriKind.Absolute, out var address)
            ? new GatewayBotAnswer.Known(address, bot.Shards, new IdentifyLimit(limit.Total, limit.Remaining, TimeSpan.FromMilliseconds(limit.ResetAfter), limit.MaxConcurrency))
            : new GatewayBotAnswer.Unavailable($"\"{bot.Url}\" is no address.");
    }
}
