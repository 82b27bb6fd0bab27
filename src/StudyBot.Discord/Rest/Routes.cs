using StudyBot.Discord.Models;

namespace StudyBot.Discord.Rest;

/// <summary>Every route the bot uses.</summary>
internal static class Routes
{
    public static Route GatewayBot { get; } = new(HttpMethod.Get, "gateway/bot", "gateway/bot");

    public static Route CurrentUser { get; } = new(HttpMethod.Get, "users/@me", "users/@me");

    public static Route CurrentApplication { get; } = new(HttpMethod.Get, "applications/@me", "applications/@me");

    public static Route CreateDirectChannel { get; } = new(HttpMethod.Post, "users/@me/channels", "users/@me/channels");

    public static Route Channel(Snowflake channel) =>
        new(HttpMethod.Get, "channels/{channel.id}", $"channels/{channel}", OfChannel(channel));

    public static Route Messages(HttpMethod method, Snowflake channel, string query = "") =>
        new(method, "channels/{channel.id}/messages", $"channels/{channel}/messages{query}", OfChannel(channel));

    public static Route Message(HttpMethod method, Snowflake channel, Snowflake message) =>
        new(method, "channels/{channel.id}/messages/{message.id}", $"channels/{channel}/messages/{message}", OfChannel(channel));

    public static Route OwnReaction(Snowflake channel, Snowflake message, string emoji) => new(
        HttpMethod.Put,
        "channels/{channel.id}/messages/{message.id}/reactions/{emoji_id}/@me",
        $"channels/{channel}/messages/{message}/reactions/{Uri.EscapeDataString(emoji)}/@me",
        OfChannel(channel));

    public static Route ThreadFromMessage(Snowflake channel, Snowflake message) => new(
        HttpMethod.Post,
        "channels/{channel.id}/messages/{message.id}/threads",
        $"channels/{channel}/messages/{message}/threads",
        OfChannel(channel));

    public static Route Threads(Snowflake channel) =>
        new(HttpMethod.Post, "channels/{channel.id}/threads", $"channels/{channel}/threads", OfChannel(channel));

    public static Route Guild(Snowflake guild) =>
        new(HttpMethod.Get, "guilds/{guild.id}", $"guilds/{guild}", OfGuild(guild));

    public static Route GuildChannels(Snowflake guild) =>
        new(HttpMethod.Get, "guilds/{guild.id}/channels", $"guilds/{guild}/channels", OfGuild(guild));

    public static Route GuildRoles(Snowflake guild) =>
        new(HttpMethod.Get, "guilds/{guild.id}/roles", $"guilds/{guild}/roles", OfGuild(guild));

    public static Route GuildMember(Snowflake guild, Snowflake user) =>
        new(HttpMethod.Get, "guilds/{guild.id}/members/{user.id}", $"guilds/{guild}/members/{user}", OfGuild(guild));

    public static Route GlobalCommands(HttpMethod method, Snowflake application, string query = "") =>
        new(method, "applications/{application.id}/commands", $"applications/{application}/commands{query}");

    public static Route GuildCommands(HttpMethod method, Snowflake application, Snowflake guild, string query = "") => new(
        method,
        "applications/{application.id}/guilds/{guild.id}/commands",
        $"applications/{application}/guilds/{guild}/commands{query}",
        OfGuild(guild));

    public static Route Callback(Snowflake interaction, string token, bool withResponse) => new(
        HttpMethod.Post,
        "interactions/{interaction.id}/{interaction.token}/callback",
        $"interactions/{interaction.Value}/{Uri.EscapeDataString(token)}/callback{(withResponse ? "?with_response=true" : "")}",
        Kind: RouteKind.InteractionCallback);

    public static Route FollowUp(Snowflake application, string token) => new(
        HttpMethod.Post,
        "webhooks/{application.id}/{interaction.token}",
        $"webhooks/{application}/{Uri.EscapeDataString(token)}",
        OfWebhook(application, token),
        RouteKind.InteractionWebhook);

    public static Route OriginalResponse(HttpMethod method, Snowflake application, string token) => new(
        method,
        "webhooks/{application.id}/{interaction.token}/messages/@original",
        $"webhooks/{application}/{Uri.EscapeDataString(token)}/messages/@original",
        OfWebhook(application, token),
        RouteKind.InteractionWebhook);

    public static Route FollowUpMessage(HttpMethod method, Snowflake application, string token, Snowflake message) => new(
        method,
        "webhooks/{application.id}/{interaction.token}/messages/{message.id}",
        $"webhooks/{application}/{Uri.EscapeDataString(token)}/messages/{message}",
        OfWebhook(application, token),
        RouteKind.InteractionWebhook);

    private static string OfChannel(Snowflake channel) => $"channel {channel}";

    private static string OfGuild(Snowflake guild) => $"guild {guild}";

    private static string OfWebhook(Snowflake webhook, string token) => $"webhook {webhook} {token}";
}
