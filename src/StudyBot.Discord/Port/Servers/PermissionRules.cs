using StudyBot.Chat;

namespace StudyBot.Discord.Port.Servers;

/// <summary>What a member may do in a channel. Pure.</summary>
/// <remarks>
/// Source: developers/topics/permissions, "Permission Hierarchy", "Permission Overwrites", "Implicit Permissions", "Permissions for Timed Out
/// Members".
/// </remarks>
internal static class PermissionRules
{
    /// <summary>What counts in a conversation between one person and the bot.</summary>
    public const Rights Direct = Rights.ViewChannel | Rights.SendMessages | Rights.EmbedLinks | Rights.AttachFiles
        | Rights.ReadMessageHistory | Rights.AddReactions | Rights.UseCommands;

    /// <summary>A member that no rule names, who has what everybody has.</summary>
    public const ulong Nobody = ulong.MaxValue;

    private const Rights All = (Rights)ulong.MaxValue;
    private const Rights WhileTimedOut = Rights.ViewChannel | Rights.ReadMessageHistory;
    private const Rights NeedSendMessages = Rights.MentionEveryone | Rights.EmbedLinks | Rights.AttachFiles;

    /// <summary>What a member may do in the server before any channel has its say.</summary>
    public static Rights InServer(ServerState server, ulong member, IReadOnlyList<ulong> roles)
    {
        if (server.Owner == member)
            return All;
        var rights = server.Roles.GetValueOrDefault(server.Id);
        foreach (var role in roles)
            rights |= server.Roles.GetValueOrDefault(role);
        return rights.HasFlag(Rights.Administrator) ? All : rights;
    }

    /// <summary>What a member may do in a channel, or in a thread, which follows its channel.</summary>
    public static Rights InChannel(ServerState server, ChannelState channel, ulong member, IReadOnlyList<ulong> roles, bool isTimedOut)
    {
        var rights = InServer(server, member, roles);
        if (rights == All)
            return All;
        var ruling = channel.IsThread && channel.Parent is { } parent ? server.Channels.GetValueOrDefault(parent) ?? channel : channel;
        rights = Overwritten(rights, ruling.Overwrites, server.Id, member, roles);

        if (!rights.HasFlag(Rights.ViewChannel))
            return Rights.None;
        if (!rights.HasFlag(channel.IsThread ? Rights.SendMessagesInThreads : Rights.SendMessages))
            rights &= ~NeedSendMessages;
        return isTimedOut ? rights & WhileTimedOut : rights;
    }

    /// <summary>Everyone's overwrite first, then those of all roles together, then the member's own. In each, allowing wins.</summary>
    private static Rights Overwritten(Rights rights, Overwrite[] overwrites, ulong everyone, ulong member, IReadOnlyList<ulong> roles)
    {
        Rights allow = 0, deny = 0;
        Overwrite own = default;
        foreach (var overwrite in overwrites)
        {
            if (overwrite.Whom == everyone)
                rights = (rights & ~overwrite.Deny) | overwrite.Allow;
            else if (overwrite.Whom == member)
                own = overwrite;
            else if (roles.Contains(overwrite.Whom))
                (allow, deny) = (allow | overwrite.Allow, deny | overwrite.Deny);
        }
        rights = (rights & ~deny) | allow;
        return (rights & ~own.Deny) | own.Allow;
    }
}
