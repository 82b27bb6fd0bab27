using StudyBot.Sandbox.Rest.Commands;
using StudyBot.Sandbox.Rest.Guilds;
using StudyBot.Sandbox.Rest.Interactions;
using StudyBot.Sandbox.Rest.Messages;

namespace StudyBot.Sandbox.Rest;

/// <summary>A route below /api/v10.</summary>
/// <param name="Open">Works without the bot's token: the token in the path, or nothing, gives access.</param>
sealed record RestRoute(string Method, string Template, Func<Call, Reply> Handle, bool Open = false);

/// <summary>All routes the practice Discord serves.</summary>
static class RestRoutes
{
    const string Commands = "/applications/{application_id}/commands";
    const string GuildCommands = "/applications/{application_id}/guilds/{guild_id}/commands";
    const string Messages = "/channels/{channel_id}/messages";
    const string Reactions = Messages + "/{message_id}/reactions";
    const string ThreadMembers = "/channels/{channel_id}/thread-members";
    const string Webhook = "/webhooks/{webhook_id}/{webhook_token}";

    public static readonly IReadOnlyList<RestRoute> All =
    [
        new("GET", "/gateway", GatewayRoutes.Get, Open: true),
        new("GET", "/gateway/bot", GatewayRoutes.GetBot),

        new("GET", "/users/@me", UserRoutes.Self),
        new("PATCH", "/users/@me", UserRoutes.EditSelf),
        new("GET", "/users/@me/guilds", UserRoutes.OwnGuilds),
        new("DELETE", "/users/@me/guilds/{guild_id}", UserRoutes.LeaveGuild),
        new("POST", "/users/@me/channels", UserRoutes.OpenDirectMessage),
        new("GET", "/users/{user_id}", UserRoutes.Get),
        new("GET", "/applications/@me", UserRoutes.Application),
        new("PATCH", "/applications/@me", UserRoutes.EditApplication),
        new("GET", "/oauth2/applications/@me", UserRoutes.Application),

        new("GET", "/guilds/{guild_id}", GuildRoutes.Get),
        new("GET", "/guilds/{guild_id}/channels", GuildRoutes.Channels),
        new("GET", "/guilds/{guild_id}/roles", GuildRoutes.Roles),
        new("GET", "/guilds/{guild_id}/roles/{role_id}", GuildRoutes.Role),
        new("GET", "/guilds/{guild_id}/members", GuildRoutes.Members),
        new("GET", "/guilds/{guild_id}/members/search", GuildRoutes.SearchMembers),
        new("PATCH", "/guilds/{guild_id}/members/@me", GuildRoutes.EditSelf),
        new("GET", "/guilds/{guild_id}/members/{user_id}", GuildRoutes.Member),
        new("GET", "/guilds/{guild_id}/threads/active", GuildRoutes.ActiveThreads),

        new("GET", "/channels/{channel_id}", ChannelRoutes.Get),
        new("PATCH", "/channels/{channel_id}", ChannelRoutes.Edit),
        new("DELETE", "/channels/{channel_id}", ChannelRoutes.Delete),
        new("PUT", "/channels/{channel_id}/permissions/{overwrite_id}", ChannelRoutes.PutOverwrite),
        new("DELETE", "/channels/{channel_id}/permissions/{overwrite_id}", ChannelRoutes.DeleteOverwrite),
        new("POST", "/channels/{channel_id}/typing", MessageRoutes.Type),
        new("POST", "/channels/{channel_id}/threads", ThreadRoutes.Start),
        new("POST", Messages + "/{message_id}/threads", ThreadRoutes.StartFromMessage),
        new("GET", "/channels/{channel_id}/threads/archived/public", ThreadMemberRoutes.ArchivedPublic),
        new("GET", "/channels/{channel_id}/threads/archived/private", ThreadMemberRoutes.ArchivedPrivate),
        new("GET", ThreadMembers, ThreadMemberRoutes.List),
        new("PUT", ThreadMembers + "/@me", ThreadMemberRoutes.Join),
        new("DELETE", ThreadMembers + "/@me", ThreadMemberRoutes.Leave),
        new("GET", ThreadMembers + "/{user_id}", ThreadMemberRoutes.Get),
        new("PUT", ThreadMembers + "/{user_id}", ThreadMemberRoutes.AddOther),
        new("DELETE", ThreadMembers + "/{user_id}", ThreadMemberRoutes.RemoveOther),

        new("GET", Messages, MessageRoutes.List),
        new("POST", Messages, MessageRoutes.Create),
        new("GET", Messages + "/pins", PinRoutes.List),
        new("PUT", Messages + "/pins/{message_id}", PinRoutes.Pin),
        new("DELETE", Messages + "/pins/{message_id}", PinRoutes.Unpin),
        new("GET", Messages + "/{message_id}", MessageRoutes.Get),
        new("PATCH", Messages + "/{message_id}", MessageRoutes.Edit),
        new("DELETE", Messages + "/{message_id}", MessageRoutes.Delete),
        new("DELETE", Reactions, ReactionRoutes.RemoveAll),
        new("GET", Reactions + "/{emoji_name}", ReactionRoutes.List),
        new("PUT", Reactions + "/{emoji_name}/@me", ReactionRoutes.AddOwn),
        new("DELETE", Reactions + "/{emoji_name}/@me", ReactionRoutes.RemoveOwn),
        new("DELETE", Reactions + "/{emoji_name}/{user_id}", ReactionRoutes.RemoveOther),

        new("GET", Commands, CommandRoutes.List),
        new("POST", Commands, CommandRoutes.Create),
        new("PUT", Commands, CommandRoutes.Overwrite),
        new("GET", Commands + "/{command_id}", CommandRoutes.Get),
        new("PATCH", Commands + "/{command_id}", CommandRoutes.Edit),
        new("DELETE", Commands + "/{command_id}", CommandRoutes.Delete),
        new("GET", GuildCommands, CommandRoutes.List),
        new("POST", GuildCommands, CommandRoutes.Create),
        new("PUT", GuildCommands, CommandRoutes.Overwrite),
        new("GET", GuildCommands + "/permissions", UserRoutes.CommandPermissions),
        new("GET", GuildCommands + "/{command_id}", CommandRoutes.Get),
        new("PATCH", GuildCommands + "/{command_id}", CommandRoutes.Edit),
        new("DELETE", GuildCommands + "/{command_id}", CommandRoutes.Delete),

        new("POST", "/interactions/{interaction_id}/{interaction_token}/callback", CallbackRoutes.Create, Open: true),
        new("POST", Webhook, WebhookRoutes.Create, Open: true),
        new("GET", Webhook + "/messages/@original", WebhookRoutes.GetOriginal, Open: true),
        new("PATCH", Webhook + "/messages/@original", WebhookRoutes.EditOriginal, Open: true),
        new("DELETE", Webhook + "/messages/@original", WebhookRoutes.DeleteOriginal, Open: true),
        new("GET", Webhook + "/messages/{message_id}", WebhookRoutes.Get, Open: true),
        new("PATCH", Webhook + "/messages/{message_id}", WebhookRoutes.Edit, Open: true),
        new("DELETE", Webhook + "/messages/{message_id}", WebhookRoutes.Delete, Open: true),
    ];

    /// <summary>Whether the path is served, if by another method.</summary>
    public static bool HasPath(string path)
    {
        var parts = path.Split('/');
        return All.Any(route => Fits(route.Template.Split('/'), parts));
    }

    static bool Fits(string[] template, string[] parts) =>
        template.Length == parts.Length && template.Zip(parts).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);
}
