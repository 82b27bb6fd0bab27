using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control;

/// <summary>Channels and their permission overwrites are added, changed and removed as the owner would.</summary>
static class ChannelRoutes
{
    static readonly Dictionary<string, ChannelKind> Kinds = new()
    {
        ["text"] = ChannelKind.Text,
        ["voice"] = ChannelKind.Voice,
        ["category"] = ChannelKind.Category,
        ["announcement"] = ChannelKind.Announcement,
        ["stage"] = ChannelKind.Stage,
        ["forum"] = ChannelKind.Forum,
        ["media"] = ChannelKind.Media,
    };

    /// <summary>{"name", "type"?: "text" and so on, "parent"?, "topic"?, "tags"?: […]}.</summary>
    public static Reply Add(ControlCall call)
    {
        var guild = call.Server(call.Path("server"));
        var type = call.Body.Text("type") ?? "text";
        if (!Kinds.TryGetValue(type, out var kind))
            throw ControlException.Bad($"\"{type}\" is no type of channel. Known: {string.Join(", ", Kinds.Keys)}.");
        var channel = new Channel(call.World.NewId(), kind, call.Need("name"))
        {
            GuildId = guild.Id,
            Position = call.World.ChannelsOf(guild).Count(),
            ParentId = call.Body.Text("parent") is { } parent ? call.AnyChannel(parent).Id : null,
            Tags = [.. call.Body.Items("tags").Select(name => new ForumTag(call.World.NewId(), name.ToString()))],
        };
        return Reply.Created(ChannelJson.Of(call.World, call.World.AddChannel(Edited(call, channel))));
    }

    public static Reply Edit(ControlCall call)
    {
        var channel = call.AnyChannel(call.Path("channel"));
        return Reply.Ok(ChannelJson.Of(call.World, call.World.ChangeChannel(Edited(call, channel))));
    }

    public static Reply Remove(ControlCall call)
    {
        call.World.RemoveChannel(call.AnyChannel(call.Path("channel")));
        return Reply.NoContent;
    }

    /// <summary>{"allow"?: names, "deny"?: names} for a role or a member.</summary>
    public static Reply PutOverwrite(ControlCall call)
    {
        var channel = call.AnyChannel(call.Path("channel"));
        var (id, isMember) = Target(call, channel);
        var overwrite = new Overwrite(
            id, isMember, PermissionNames.Read(call.Body.Field("allow")), PermissionNames.Read(call.Body.Field("deny")));
        return Reply.Ok(ChannelJson.Of(call.World, call.World.ChangeChannel(channel.With(overwrite))));
    }

    public static Reply RemoveOverwrite(ControlCall call)
    {
        var channel = call.AnyChannel(call.Path("channel"));
        call.World.ChangeChannel(channel.Without(Target(call, channel).Id));
        return Reply.NoContent;
    }

    static (Snowflake Id, bool IsMember) Target(ControlCall call, Channel channel)
    {
        var guild = call.World.GuildOf(channel) ?? throw ControlException.Bad("A direct message has no overwrites.");
        var text = call.Path("target");
        if (text == "bot" || (call.FindUser(text) is { } user && guild.Members.ContainsKey(user.Id)))
            return (call.User(text).Id, true);
        return (ControlCall.Role(guild, text).Id, false);
    }

    static Channel Edited(ControlCall call, Channel channel) => channel with
    {
        Name = call.Body.Text("name") ?? channel.Name,
        Topic = call.Body.Has("topic") ? call.Body.Text("topic") : channel.Topic,
        Nsfw = call.Body.Flag("nsfw") ?? channel.Nsfw,
        RateLimitPerUser = call.Body.Int("rate_limit_per_user") ?? channel.RateLimitPerUser,
    };
}
