using System.Text.Json.Nodes;

namespace StudyBot.Discord.Tests.Models;

/// <summary>
/// Fields that Discord sends and the records leave out on purpose: looks, money, voice, and what another field already says.
/// A field that is in no record and not named here fails the sample tests.
/// </summary>
internal static class UnusedFields
{
    private static readonly HashSet<string> Names =
    [
        // People: looks and ranks.
        "discriminator", "avatar", "avatar_decoration_data", "collectibles", "clan", "primary_guild", "public_flags", "banner",
        "verified", "mfa_enabled", "email", "deaf", "mute", "pending", "premium_since", "unusual_dm_activity_until",

        // Roles.
        "colors", "hoist", "icon", "unicode_emoji", "mentionable", "tags",

        // Servers: voice, boosts, moderation settings.
        "icon_hash", "splash", "discovery_splash", "home_header", "region", "afk_channel_id", "afk_timeout", "verification_level",
        "default_message_notifications", "explicit_content_filter", "emojis", "stickers", "features", "mfa_level", "system_channel_flags",
        "rules_channel_id", "max_presences", "max_members", "vanity_url_code", "premium_tier", "premium_subscription_count",
        "public_updates_channel_id", "nsfw_level", "premium_progress_bar_enabled", "safety_alerts_channel_id", "incidents_data",
        "latest_onboarding_question_id", "hub_type", "lazy", "inventory_settings", "max_video_channel_users",
        "max_stage_video_channel_users", "large", "voice_states", "presences", "stage_instances", "guild_scheduled_events",
        "soundboard_sounds", "embedded_activities", "activity_instances",

        // Channels: pins, counts, defaults of forums.
        "last_pin_timestamp", "total_message_sent", "archive_timestamp", "create_timestamp", "emoji_id", "emoji_name",
        "default_auto_archive_duration", "default_sort_order", "default_forum_layout", "default_reaction_emoji",
        "default_thread_rate_limit_per_user", "template",

        // Messages.
        "tts", "pinned", "nonce", "channel_type", "proxy_url", "proxy_icon_url", "placeholder_version", "content_scan_version", "width",
        "height", "provider", "interaction", "command_type", "interacted_message_id", "authorizing_integration_owners",

        // Sessions.
        "session_type", "guild_join_requests", "geo_ordered_rtc_regions", "auth", "private_channels", "relationships", "user_settings",
        "game_relationships", "_trace",

        // Interactions: what the bot sells (nothing), and the server beside its id.
        "guild", "entitlements", "entitlement_sku_ids",

        // The application and its commands: how it was set up, and what newer fields replace.
        "bot_public", "bot_require_code_grant", "verify_key", "hook", "interactions_endpoint_url", "owner",
        "team", "approximate_guild_count", "integration_types_config", "dm_permission",
    ];

    /// <summary>Fields that are unused in one kind of object only, by the field that holds it.</summary>
    private static readonly HashSet<string> OwnedNames =
    [
        "user.flags", "author.flags", "member.flags", "members.flags", "GUILD_MEMBER_UPDATE.flags", "role.flags", "roles.flags",
        "attachments.flags", "thumbnail.flags", "member.joined_at", "members.joined_at", "GUILD_MEMBER_UPDATE.joined_at",
        "role.color", "roles.color", "thumbnail.content_type", "media.content_type", "components.name", "components.size",
        "GUILD_CREATE.description", "GUILD_UPDATE.description", "GUILD_CREATE.nsfw", "GUILD_UPDATE.nsfw", "GUILD_UPDATE.guild_id",
        "thread.member_count", "threads.member_count", "THREAD_CREATE.member_count", "THREAD_UPDATE.member_count",
        "GUILD_CREATE.version", "GUILD_UPDATE.version", "INTERACTION_CREATE.version",
        "mentions.member", "application.description", "registered_command.nsfw", "emoji.animated", "interaction_metadata.name", "data.guild_id",
    ];

    /// <summary>Removes what the records leave out; thread members (whose mark is the time of joining) go as a whole.</summary>
    /// <param name="sample">What Discord sent; changed in place.</param>
    /// <param name="kind">What it is, the owner of its outermost fields.</param>
    public static JsonNode Strip(JsonNode sample, string kind)
    {
        StripWithin(sample, kind);
        return sample;
    }

    private static void StripWithin(JsonNode? node, string owner)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                StripWithin(item, owner);
            }
        }
        else if (node is JsonObject fields)
        {
            foreach ((string name, JsonNode? value) in fields.ToList())
            {
                if (Names.Contains(name) || OwnedNames.Contains($"{owner}.{name}") || IsThreadMember(value))
                {
                    fields.Remove(name);
                }
                else
                {
                    StripWithin(value, char.IsAsciiDigit(name[0]) ? owner : name);
                }
            }
        }
    }

    private static bool IsThreadMember(JsonNode? value) => value switch
    {
        JsonArray items => items.Count > 0 && items.All(IsThreadMember),
        JsonObject fields => fields.ContainsKey("join_timestamp"),
        _ => false,
    };
}
