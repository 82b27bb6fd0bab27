using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Guilds;

/// <summary>Single channels and their permission overwrites (docs: resources/channel).</summary>
static class ChannelRoutes
{
    public static Reply Get(Call call) => Reply.Ok(ChannelJson.Of(call.World, call.Channel()));

    public static Reply Edit(Call call)
    {
        var channel = call.Channel();
        if (channel.Kind == ChannelKind.DirectMessage)
            throw new RefusedException(ApiError.NotOnDirectMessages);
        var after = channel.Thread is { } thread ? EditedThread(call, channel, thread) : EditedChannel(call, channel);
        return Reply.Ok(ChannelJson.Of(call.World, call.World.ChangeChannel(after)));
    }

    public static Reply Delete(Call call)
    {
        var channel = call.Channel();
        if (channel.Kind != ChannelKind.DirectMessage)
        {
            call.Need(channel, channel.IsThread ? Permissions.ManageThreads : Permissions.ManageChannels);
            call.World.RemoveChannel(channel);
        }
        return Reply.Ok(ChannelJson.Of(call.World, channel));
    }

    public static Reply PutOverwrite(Call call)
    {
        var channel = call.Channel();
        call.Need(channel, Permissions.ManageRoles);
        var overwrite = new Overwrite(
            call.Id("overwrite_id"),
            call.Body.Int("type") == 1,
            call.Body.Permissions("allow") ?? Permissions.None,
            call.Body.Permissions("deny") ?? Permissions.None);
        call.World.ChangeChannel(channel.With(overwrite));
        return Reply.NoContent;
    }

    public static Reply DeleteOverwrite(Call call)
    {
        var channel = call.Channel();
        call.Need(channel, Permissions.ManageRoles);
        var id = call.Id("overwrite_id");
        if (channel.Overwrites.All(o => o.Id != id))
            throw new RefusedException(ApiError.UnknownOverwrite);
        call.World.ChangeChannel(channel.Without(id));
        return Reply.NoContent;
    }

    static Channel EditedChannel(Call call, Channel channel)
    {
        call.Need(channel, Permissions.ManageChannels);
        return channel with
        {
            Name = call.Body.Text("name") ?? channel.Name,
            Topic = call.Body.Has("topic") ? call.Body.Text("topic") : channel.Topic,
            Nsfw = call.Body.Flag("nsfw") ?? channel.Nsfw,
            RateLimitPerUser = call.Body.Int("rate_limit_per_user") ?? channel.RateLimitPerUser,
            ParentId = call.Body.Has("parent_id") ? call.Body.Id("parent_id") : channel.ParentId,
        };
    }

    /// <summary>Who may change what in a thread: docs, topics/threads, "Editing &amp; Deleting Threads".</summary>
    static Channel EditedThread(Call call, Channel channel, ThreadInfo thread)
    {
        var bot = call.World.Application.BotId;
        var manages = call.BotPermissions(channel).HasFlag(Permissions.ManageThreads);
        var unarchives = call.Body.Flag("archived") == false && thread.Members.ContainsKey(bot) && !thread.Locked
            && call.Body.EnumerateObject().All(field => field.Name == "archived");
        var touchesModeration = call.Body.Has("locked") || call.Body.Has("rate_limit_per_user");
        if (!manages && !unarchives && (thread.OwnerId != bot || touchesModeration))
            throw new RefusedException(ApiError.MissingPermissions);
        if (thread.Archived && call.Body.Flag("archived") is not false)
            throw new RefusedException(ApiError.ArchivedThread);
        var archived = call.Body.Flag("archived") ?? thread.Archived;
        var minutes = call.Body.Int("auto_archive_duration") ?? thread.AutoArchiveMinutes;
        var touched = archived != thread.Archived || minutes != thread.AutoArchiveMinutes;
        return channel with
        {
            Name = call.Body.Text("name") ?? channel.Name,
            RateLimitPerUser = call.Body.Int("rate_limit_per_user") ?? channel.RateLimitPerUser,
            Thread = thread with
            {
                Archived = archived,
                Locked = call.Body.Flag("locked") ?? thread.Locked,
                Invitable = call.Body.Flag("invitable") ?? thread.Invitable,
                AutoArchiveMinutes = minutes,
                ArchiveTimestamp = touched ? call.World.Now : thread.ArchiveTimestamp,
                AppliedTags = call.Body.Has("applied_tags")
                    ? [.. call.Body.Items("applied_tags").Select(t => t.AsId()).OfType<Snowflake>()]
                    : thread.AppliedTags,
            },
        };
    }
}
