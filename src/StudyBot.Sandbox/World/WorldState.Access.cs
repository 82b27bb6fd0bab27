namespace StudyBot.Sandbox.World;

sealed partial class WorldState
{
    /// <summary>What a user may do in a channel; nothing where they are no member.</summary>
    public Permissions PermissionsOf(Snowflake userId, Channel channel)
    {
        if (channel.Kind == ChannelKind.DirectMessage)
            return userId == channel.PersonId || userId == Application.BotId ? Permissions.All : Permissions.None;
        if (GuildOf(channel) is not { } guild || !guild.Members.TryGetValue(userId, out var member))
            return Permissions.None;
        var place = channel.IsThread && channel.ParentId is { } parent ? FindChannel(parent) ?? channel : channel;
        return PermissionRules.InChannel(guild, member, place, channel.IsThread, Now);
    }

    public bool CanSee(Snowflake userId, Channel channel)
    {
        var permissions = PermissionsOf(userId, channel);
        return permissions.HasFlag(Permissions.ViewChannel)
            && (channel.Kind != ChannelKind.PrivateThread
                || permissions.HasFlag(Permissions.ManageThreads)
                || channel.Thread!.Members.ContainsKey(userId));
    }

    public bool CanSend(Snowflake userId, Channel channel) =>
        CanSee(userId, channel)
        && PermissionsOf(userId, channel).HasFlag(channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages);

    public MentionRights MentionRightsOf(Snowflake userId, Channel channel)
    {
        var everyone = PermissionsOf(userId, channel).HasFlag(Permissions.MentionEveryone);
        var guild = GuildOf(channel);
        return new MentionRights(everyone, id => guild?.Roles.GetValueOrDefault(id) is { } role && (everyone || role.Mentionable));
    }

    /// <summary>The channels, threads and direct messages a user has before them.</summary>
    public IEnumerable<Channel> VisibleTo(Snowflake userId) => _channels.Values.Where(channel => CanSee(userId, channel));
}

/// <summary>What a writer may notify beyond single people (docs: topics/permissions, MENTION_EVERYONE).</summary>
/// <param name="Everyone">@everyone and @here.</param>
/// <param name="Role">One role: those that are mentionable, or all.</param>
readonly record struct MentionRights(bool Everyone, Func<Snowflake, bool> Role);
