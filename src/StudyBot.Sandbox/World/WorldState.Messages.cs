namespace StudyBot.Sandbox.World;

sealed partial class WorldState
{
    readonly Dictionary<Snowflake, (string ContentType, byte[] Content)> _files = [];

    public ChannelHistory HistoryOf(Channel channel)
    {
        if (!_histories.TryGetValue(channel.Id, out var history))
            _histories.Add(channel.Id, history = new ChannelHistory(MessagesPerChannel));
        return history;
    }

    /// <summary>Stores a message. In a thread it also wakes the thread, and makes members of its author and those it mentions.</summary>
    public Message Post(Message message)
    {
        var channel = _channels[message.ChannelId];
        var counts = !message.IsEphemeral && message.Kind != MessageKind.ThreadStarter;
        if (channel.IsThread && counts)
            channel = message.Mentions.Users.Prepend(message.AuthorId).Aggregate(channel, Enter);
        HistoryOf(channel).Add(message);
        if (counts)
            channel = _channels[channel.Id] = channel with { LastMessageId = message.Id, Thread = Counted(channel, message, +1) };
        Emit(new MessageCreated(channel, message));
        return message;
    }

    public Message ChangeMessage(Message message)
    {
        var channel = _channels[message.ChannelId];
        HistoryOf(channel).Replace(message);
        Emit(new MessageChanged(channel, message));
        return message;
    }

    public void RemoveMessage(Message message)
    {
        var channel = _channels[message.ChannelId];
        HistoryOf(channel).Remove(message.Id);
        foreach (var attachment in message.Attachments)
            _files.Remove(attachment.Id);
        if (!message.IsEphemeral)
            channel = _channels[channel.Id] = channel with { Thread = Counted(channel, message, -1) };
        Emit(new MessageDeleted(channel, message));
    }

    public Message React(Message message, Snowflake userId, string emoji)
    {
        var at = message.Reactions.IndexOf(message.Reactions.FirstOrDefault(r => r.Emoji == emoji)!);
        if (at >= 0 && message.Reactions[at].Users.Contains(userId))
            return message;
        var reactions = at < 0
            ? message.Reactions.Add(new Reaction(emoji, [userId]))
            : message.Reactions.SetItem(at, message.Reactions[at] with { Users = message.Reactions[at].Users.Add(userId) });
        return Replace(message with { Reactions = reactions }, (c, m) => new ReactionAdded(c, m, userId, emoji));
    }

    public Message Unreact(Message message, Snowflake userId, string emoji)
    {
        if (message.Reactions.FirstOrDefault(r => r.Emoji == emoji && r.Users.Contains(userId)) is not { } reaction)
            return message;
        var left = reaction with { Users = reaction.Users.Remove(userId) };
        var reactions = left.Users.IsEmpty ? message.Reactions.Remove(reaction) : message.Reactions.Replace(reaction, left);
        return Replace(message with { Reactions = reactions }, (c, m) => new ReactionRemoved(c, m, userId, emoji));
    }

    public void Type(Channel channel, Snowflake userId) => Emit(new TypingStarted(channel, userId, Now));

    public void StoreFile(Snowflake id, string contentType, byte[] content) => _files[id] = (contentType, content);

    public (string ContentType, byte[] Content)? FindFile(Snowflake id) => _files.TryGetValue(id, out var file) ? file : null;

    Message Replace(Message message, Func<Channel, Message, WorldEvent> happened)
    {
        var channel = _channels[message.ChannelId];
        HistoryOf(channel).Replace(message);
        Emit(happened(channel, message));
        return message;
    }

    Channel Enter(Channel thread, Snowflake userId)
    {
        if (thread.Thread!.Archived)
            thread = ChangeChannel(thread with { Thread = thread.Thread with { Archived = false, ArchiveTimestamp = Now } });
        var isMember = GuildOf(thread)?.Members.ContainsKey(userId) == true;
        return isMember ? JoinThread(thread, userId) : thread;
    }

    /// <summary>The count leaves out the message that a post begins with, which has the post's id (docs: resources/channel, message_count).</summary>
    static ThreadInfo? Counted(Channel channel, Message message, int change)
    {
        if (channel.Thread is not { } thread)
            return null;
        var counted = message.Id == channel.Id ? 0 : change;
        return thread with
        {
            MessageCount = Math.Max(0, thread.MessageCount + counted),
            TotalMessagesSent = thread.TotalMessagesSent + Math.Max(0, counted),
            AwaitsFirstMessage = thread.AwaitsFirstMessage && change < 0,
        };
    }
}
