using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Guilds;

/// <summary>Joining and leaving threads, and lists of archived ones (docs: resources/channel).</summary>
static class ThreadMemberRoutes
{
    public static Reply Join(Call call) => Add(call, call.World.Application.BotId);

    public static Reply AddOther(Call call) => Add(call, call.Id("user_id"));

    public static Reply Leave(Call call)
    {
        var thread = Thread(call);
        call.World.LeaveThread(thread, call.World.Application.BotId);
        return Reply.NoContent;
    }

    public static Reply RemoveOther(Call call)
    {
        var thread = Thread(call);
        call.Need(thread, Permissions.ManageThreads);
        call.World.LeaveThread(thread, call.Id("user_id"));
        return Reply.NoContent;
    }

    public static Reply Get(Call call)
    {
        var thread = Thread(call);
        var user = call.Id("user_id");
        return thread.Thread!.Members.ContainsKey(user)
            ? Reply.Ok(ChannelJson.ThreadMember(thread, user))
            : throw new RefusedException(ApiError.UnknownMember);
    }

    public static Reply List(Call call)
    {
        var thread = Thread(call);
        return Reply.Ok(thread.Thread!.Members.Keys.Select(user => ChannelJson.ThreadMember(thread, user)).ToJsonArray());
    }

    public static Reply ArchivedPublic(Call call) => Archived(call, t => t.Kind != ChannelKind.PrivateThread);

    public static Reply ArchivedPrivate(Call call)
    {
        call.Need(call.Channel(), Permissions.ManageThreads);
        return Archived(call, t => t.Kind == ChannelKind.PrivateThread);
    }

    static Reply Archived(Call call, Func<Channel, bool> wanted)
    {
        var channel = call.Channel();
        call.Need(channel, Permissions.ReadMessageHistory);
        var threads = call.World.Channels
            .Where(t => t.ParentId == channel.Id && t.Thread is { Archived: true } && wanted(t))
            .OrderByDescending(t => t.Thread!.ArchiveTimestamp)
            .Take(call.QueryInt("limit", 50, 2, 100))
            .ToList();
        return Reply.Ok(ThreadListJson.Of(call.World, threads));
    }

    static Reply Add(Call call, Snowflake userId)
    {
        var thread = Thread(call);
        if (thread.Thread!.Archived)
            throw new RefusedException(ApiError.ArchivedThread);
        call.World.JoinThread(thread, userId);
        return Reply.NoContent;
    }

    static Channel Thread(Call call)
    {
        var channel = call.Channel();
        return channel.IsThread ? channel : throw new RefusedException(ApiError.WrongChannelType);
    }
}
