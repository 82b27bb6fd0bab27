using System.Text.Json.Nodes;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Wire;

/// <summary>Servers as Discord writes them: plain, in GUILD_CREATE, in short.</summary>
static class GuildJson
{
    /// <summary>Members at which GUILD_CREATE stops listing everyone unless Identify says otherwise (docs: "Identify").</summary>
    public const int LargeThreshold = 50;

    public static JsonObject Of(Guild guild) => new()
    {
        ["id"] = guild.Id.ToString(),
        ["name"] = guild.Name,
        ["icon"] = null,
        ["splash"] = null,
        ["discovery_splash"] = null,
        ["description"] = null,
        ["banner"] = null,
        ["owner_id"] = guild.OwnerId.ToString(),
        ["region"] = "deprecated",
        ["afk_channel_id"] = null,
        ["afk_timeout"] = 300,
        ["verification_level"] = 0,
        ["default_message_notifications"] = 1,
        ["explicit_content_filter"] = 0,
        ["roles"] = guild.Roles.Values.OrderBy(r => r.Position).ThenBy(r => r.Id).Select(UserJson.Of).ToJsonArray(),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["features"] = new JsonArray("COMMUNITY", "NEWS"),
        ["mfa_level"] = 0,
        ["application_id"] = null,
        ["widget_enabled"] = false,
        ["widget_channel_id"] = null,
        ["system_channel_id"] = null,
        ["system_channel_flags"] = 0,
        ["rules_channel_id"] = null,
        ["public_updates_channel_id"] = null,
        ["safety_alerts_channel_id"] = null,
        ["max_presences"] = null,
        ["max_members"] = 500_000,
        ["max_video_channel_users"] = 25,
        ["max_stage_video_channel_users"] = 50,
        ["vanity_url_code"] = null,
        ["premium_tier"] = 0,
        ["premium_subscription_count"] = 0,
        ["premium_progress_bar_enabled"] = false,
        ["preferred_locale"] = guild.PreferredLocale,
        ["nsfw"] = false,
        ["nsfw_level"] = 0,
        ["incidents_data"] = null,
    };

    /// <summary>The body of GUILD_CREATE: everything a bot needs to begin with the server.</summary>
    /// <param name="listMembers">All members are listed; else only the bot (docs: gateway-events, "Guild Create").</param>
    public static JsonObject Complete(WorldState world, Guild guild, bool listMembers)
    {
        var bot = world.Application.BotId;
        var members = guild.Members.Values.Where(m => listMembers || m.UserId == bot);
        var json = Of(guild);
        json["joined_at"] = guild.Members[bot].JoinedAt.Iso();
        json["large"] = guild.Members.Count > LargeThreshold;
        json["unavailable"] = false;
        json["member_count"] = guild.Members.Count;
        json["voice_states"] = new JsonArray();
        json["members"] = members.Select(m => UserJson.Of(m, world.FindUser(m.UserId)!)).ToJsonArray();
        json["channels"] = world.ChannelsOf(guild).Select(c => ChannelJson.Of(world, c)).ToJsonArray();
        json["threads"] = world.ThreadsOf(guild).Where(t => !t.Thread!.Archived && world.CanSee(bot, t))
            .Select(t => ChannelJson.Of(world, t)).ToJsonArray();
        json["presences"] = new JsonArray();
        json["stage_instances"] = new JsonArray();
        json["guild_scheduled_events"] = new JsonArray();
        json["soundboard_sounds"] = new JsonArray();
        return json;
    }

    public static JsonObject Unavailable(Snowflake id) => new() { ["id"] = id.ToString(), ["unavailable"] = true };

    /// <summary>One row of "the servers I am in".</summary>
    public static JsonObject Row(WorldState world, Guild guild, Snowflake userId) => new()
    {
        ["id"] = guild.Id.ToString(),
        ["name"] = guild.Name,
        ["icon"] = null,
        ["banner"] = null,
        ["owner"] = guild.OwnerId == userId,
        ["permissions"] = PermissionRules.InGuild(guild, guild.Members[userId]).Text(),
        ["features"] = new JsonArray("COMMUNITY", "NEWS"),
        ["approximate_member_count"] = guild.Members.Count,
        ["approximate_presence_count"] = guild.Members.Count,
    };
}
