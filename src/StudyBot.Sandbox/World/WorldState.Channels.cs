namespace StudyBot.Sandbox.World;

sealed partial class WorldState
{
    readonly Dictionary<Snowflake, Snowflake> _directMessages = [];

    public IEnumerable<Channel> ChannelsOf(Guild guild) =>
        _channels.Values.Where(c => c.GuildId == guild.Id && !c.IsThread).OrderBy(c => c.Position).ThenBy(c => c.Id);

    public IEnumerable<Channel> ThreadsOf(Guild guild) => _channels.Values.Where(c => c.GuildId == guild.Id && c.IsThread);

    public Channel AddChannel(Channel channel)
    {
        _channels.Add(channel.Id, channel);
        Emit(new ChannelCreated(channel));
        return channel;
    }

    /// <summary>Replaces a channel or thread and tells so.</summary>
    public Channel ChangeChannel(Channel channel)
    {
        _channels[channel.Id] = channel;
        Emit(channel.IsThread ? new ThreadChanged(channel) : new ChannelChanged(channel));
        return channel;
    }

    /// <summary>Removes a channel with its threads and messages.</summary>
    public void RemoveChannel(Channel channel)
    {
        foreach (var thread in _channels.Values.Where(c => c.IsThread && c.ParentId == channel.Id).ToList())
            RemoveChannel(thread);
        _channels.Remove(channel.Id);
        _histories.Remove(channel.Id);
        Emit(channel.IsThread ? new ThreadDeleted(channel) : new ChannelDeleted(channel));
    }

    /// <summary>The direct message between the bot and a person, opened when it is first asked for.</summary>
    public Channel DirectMessageWith(Snowflake personId)
    {
        if (_directMessages.TryGetValue(personId, out var id))
            return _channels[id];
        var channel = new Channel(NewId(), ChannelKind.DirectMessage, "") { PersonId = personId };
        _directMessages.Add(personId, channel.Id);
        return AddChannel(channel);
    }

    public Channel AddThread(Channel thread)
    {
        _channels.Add(thread.Id, thread);
        Emit(new ThreadCreated(thread, NewlyCreated: true));
        return thread;
    }

    public Channel JoinThread(Channel thread, Snowflake userId)
    {
        var info = thread.Thread!;
        if (info.Members.ContainsKey(userId))
            return thread;
        var after = _channels[thread.Id] = thread with { Thread = info with { Members = info.Members.Add(userId, Now) } };
        if (userId == Application.BotId)
            Emit(new ThreadCreated(after, NewlyCreated: false));
        Emit(new ThreadMembersChanged(after, [userId], []));
        return after;
    }

    public Channel LeaveThread(Channel thread, Snowflake userId)
    {
        var info = thread.Thread!;
        if (!info.Members.ContainsKey(userId))
            return thread;
        var after = _channels[thread.Id] = thread with { Thread = info with { Members = info.Members.Remove(userId) } };
        Emit(new ThreadMembersChanged(after, [], [userId]));
        return after;
    }
}
