namespace StudyBot.Sandbox.World;

/// <summary>Who may do what: Discord's permission algorithm (docs: topics/permissions, "Permission Overwrites").</summary>
static class PermissionRules
{
    const Permissions AllowedInTimeout = Permissions.ViewChannel | Permissions.ReadMessageHistory;

    const Permissions NeedSendMessages =
        Permissions.MentionEveryone | Permissions.SendTtsMessages | Permissions.AttachFiles | Permissions.EmbedLinks;

    /// <summary>What a member holds in the server as a whole.</summary>
    public static Permissions InGuild(Guild guild, Member member)
    {
        if (member.UserId == guild.OwnerId)
            return Permissions.All;
        var permissions = guild.Everyone.Permissions;
        foreach (var id in member.Roles)
            permissions |= guild.Roles.TryGetValue(id, out var role) ? role.Permissions : Permissions.None;
        return permissions.HasFlag(Permissions.Administrator) ? Permissions.All : permissions;
    }

    /// <summary>What a member holds in a channel. For a thread pass its parent: threads have no overwrites of their own.</summary>
    public static Permissions InChannel(Guild guild, Member member, Channel channel, bool thread, DateTimeOffset now)
    {
        var permissions = InGuild(guild, member);
        if (permissions.HasFlag(Permissions.Administrator))
            return Permissions.All;
        permissions = Apply(permissions, Sum(channel, o => !o.IsMember && o.Id == guild.Id));
        permissions = Apply(permissions, Sum(channel, o => !o.IsMember && member.Roles.Contains(o.Id)));
        permissions = Apply(permissions, Sum(channel, o => o.IsMember && o.Id == member.UserId));
        if (member.TimedOutUntil > now)
            permissions &= AllowedInTimeout;
        return Implied(permissions, thread);
    }

    /// <summary>Takes away what makes no sense without seeing, or without sending (docs: "Implicit Permissions").</summary>
    static Permissions Implied(Permissions permissions, bool thread)
    {
        if (!permissions.HasFlag(Permissions.ViewChannel))
            return Permissions.None;
        var send = thread ? Permissions.SendMessagesInThreads : Permissions.SendMessages;
        return permissions.HasFlag(send) ? permissions : permissions & ~NeedSendMessages;
    }

    static Permissions Apply(Permissions permissions, (Permissions Allow, Permissions Deny) change) =>
        (permissions & ~change.Deny) | change.Allow;

    static (Permissions Allow, Permissions Deny) Sum(Channel channel, Func<Overwrite, bool> applies)
    {
        var (allow, deny) = (Permissions.None, Permissions.None);
        foreach (var overwrite in channel.Overwrites.Where(applies))
        {
            allow |= overwrite.Allow;
            deny |= overwrite.Deny;
        }
        return (allow, deny);
    }
}
