using System.Text.Json.Nodes;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Wire;

/// <summary>Channels, threads and direct messages as Discord writes them.</summary>
static class ChannelJson
{
    public static JsonObject Of(WorldState world, Channel channel)
    {
        if (channel.Kind == ChannelKind.DirectMessage)
            return DirectMessage(world, channel);
        return channel.Thread is { } thread ? Thread(world, channel, thread) : Plain(channel);
    }

    /// <summary>The part of a channel that an interaction carries, with what its user and the bot may do there.</summary>
    public static JsonObject Partial(WorldState world, Channel channel, Snowflake userId)
    {
        var json = Of(world, channel);
        json["permissions"] = world.PermissionsOf(userId, channel).Text();
        json["app_permissions"] = world.PermissionsOf(world.Application.BotId, channel).Text();
        json.Remove("permission_overwrites");
        return json;
    }

    static JsonObject DirectMessage(WorldState world, Channel channel) => new()
    {
        ["id"] = channel.Id.ToString(),
        ["type"] = (int)channel.Kind,
        ["last_message_id"] = channel.LastMessageId.Text(),
        ["flags"] = 0,
        ["recipients"] = new JsonArray(UserJson.Of(world.FindUser(channel.PersonId!.Value)!)),
    };

    static JsonObject Plain(Channel channel)
    {
        var json = new JsonObject
        {
            ["id"] = channel.Id.ToString(),
            ["type"] = (int)channel.Kind,
            ["guild_id"] = channel.GuildId.Text(),
            ["name"] = channel.Name,
            ["position"] = channel.Position,
            ["permission_overwrites"] = channel.Overwrites.Select(Of).ToJsonArray(),
            ["topic"] = channel.Topic,
            ["nsfw"] = channel.Nsfw,
            ["last_message_id"] = channel.LastMessageId.Text(),
            ["last_pin_timestamp"] = null,
            ["rate_limit_per_user"] = channel.RateLimitPerUser,
            ["parent_id"] = channel.ParentId.Text(),
            ["flags"] = 0,
        };
        if (channel.Kind is ChannelKind.Voice or ChannelKind.Stage)
        {
            json["bitrate"] = 64000;
            json["user_limit"] = 0;
            json["rtc_region"] = null;
        }
        if (channel.IsForum)
        {
            json["available_tags"] = channel.Tags.Select(Of).ToJsonArray();
            json["default_reaction_emoji"] = null;
            json["default_sort_order"] = null;
            json["default_forum_layout"] = 0;
        }
        return json;
    }

    static JsonObject Thread(WorldState world, Channel channel, ThreadInfo thread)
    {
        var json = new JsonObject
        {
            ["id"] = channel.Id.ToString(),
            ["type"] = (int)channel.Kind,
            ["guild_id"] = channel.GuildId.Text(),
            ["parent_id"] = channel.ParentId.Text(),
            ["owner_id"] = thread.OwnerId.ToString(),
            ["name"] = channel.Name,
            ["last_message_id"] = channel.LastMessageId.Text(),
            ["last_pin_timestamp"] = null,
            ["rate_limit_per_user"] = channel.RateLimitPerUser,
            ["message_count"] = thread.MessageCount,
            ["total_message_sent"] = thread.TotalMessagesSent,
            ["member_count"] = Math.Min(50, thread.Members.Count),
            ["flags"] = 0,
            ["thread_metadata"] = Metadata(channel, thread),
        };
        if (!thread.AppliedTags.IsEmpty)
            json["applied_tags"] = thread.AppliedTags.ToJsonArray();
        if (thread.Members.ContainsKey(world.Application.BotId))
            json["member"] = ThreadMember(channel, world.Application.BotId);
        return json;
    }

    /// <summary>A user's membership of a thread.</summary>
    public static JsonObject ThreadMember(Channel thread, Snowflake userId) => new()
    {
        ["id"] = thread.Id.ToString(),
        ["user_id"] = userId.ToString(),
        ["join_timestamp"] = thread.Thread!.Members[userId].Iso(),
        ["flags"] = 0,
    };

    static JsonObject Metadata(Channel channel, ThreadInfo thread)
    {
        var json = new JsonObject
        {
            ["archived"] = thread.Archived,
            ["auto_archive_duration"] = thread.AutoArchiveMinutes,
            ["archive_timestamp"] = thread.ArchiveTimestamp.Iso(),
            ["locked"] = thread.Locked,
            ["create_timestamp"] = thread.CreatedAt.Iso(),
        };
        if (channel.Kind == ChannelKind.PrivateThread)
            json["invitable"] = thread.Invitable;
        return json;
    }

    static JsonObject Of(Overwrite overwrite) => new()
    {
        ["id"] = overwrite.Id.ToString(),
        ["type"] = overwrite.IsMember ? 1 : 0,
        ["allow"] = overwrite.Allow.Text(),
        ["deny"] = overwrite.Deny.Text(),
    };

    static JsonObject Of(ForumTag tag) => new()
    {
        ["id"] = tag.Id.ToString(),
        ["name"] = tag.Name,
        ["moderated"] = tag.Moderated,
        ["emoji_id"] = null,
        ["emoji_name"] = null,
    };
}
