using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Events;

namespace StudyBot.Discord.Port.Servers;

/// <summary>How an event changes what is remembered of its server. Pure.</summary>
internal static class ServerChanges
{
    /// <summary>The server after the event; the same object when it does not concern what is remembered.</summary>
    public static ServerState After(ServerState before, GatewayEvent happened, ulong self) => happened switch
    {
        GuildUpdated updated => ServerReader.Described(before, updated.Guild),
        RoleCreated created => before.WithRole(created.Role.Id.Value, (Rights)created.Role.Permissions),
        RoleUpdated updated => before.WithRole(updated.Role.Id.Value, (Rights)updated.Role.Permissions),
        RoleDeleted deleted => before.WithRole(deleted.RoleId.Value, null),
        ChannelCreated created => With(before, created.Channel),
        ChannelUpdated updated => With(before, updated.Channel),
        Models.Events.ChannelDeleted deleted => before.WithChannel(deleted.Channel.Id.Value, null),
        Models.Events.ThreadCreated created => With(before, created.Thread),
        ThreadUpdated updated => With(before, updated.Thread),
        ThreadDeleted deleted => before.WithChannel(deleted.Thread.Id.Value, null),
        ThreadListSynced synced => With(before, synced),
        MemberUpdated member when member.User.Id.Value == self => before with
        {
            BotRoles = [.. member.Roles.Select(role => role.Value)],
            BotTimedOutUntil = member.CommunicationDisabledUntil,
        },
        _ => before,
    };

    /// <summary>An archived thread is forgotten: servers gather thousands, and one that wakes up is announced again.</summary>
    private static ServerState With(ServerState before, Channel channel)
    {
        var state = ServerReader.Read(channel, ServerReader.ParentIn(before.Channels, channel));
        return before.WithChannel(state.Id, state.IsArchived ? null : state);
    }

    /// <summary>The listed threads are all there are in these channels.</summary>
    private static ServerState With(ServerState before, ThreadListSynced synced)
    {
        var channels = new Dictionary<ulong, ChannelState>(before.Channels);
        var parents = synced.ChannelIds?.Select(id => id.Value).ToHashSet();
        foreach (var thread in before.Channels.Values.Where(channel => channel.IsThread))
        {
            if (parents is null || (thread.Parent is { } parent && parents.Contains(parent)))
                channels.Remove(thread.Id);
        }
        foreach (var thread in synced.Threads)
            channels[thread.Id.Value] = ServerReader.Read(thread, ServerReader.ParentIn(channels, thread));
        return before with { Channels = channels };
    }
}
