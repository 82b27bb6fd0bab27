using System.Collections.Immutable;

namespace StudyBot.Sandbox.World;

/// <summary>Makes threads, the same way for the bot and for people.</summary>
static class Threads
{
    /// <summary>A thread of which its starter is the first member; not yet added to the world.</summary>
    public static Channel New(WorldState world, Channel parent, Snowflake id, ChannelKind kind, Snowflake owner, string name, int minutes) =>
        new(id, kind, name)
        {
            GuildId = parent.GuildId,
            ParentId = parent.Id,
            Thread = new ThreadInfo(
                owner, world.Now, world.Now, ImmutableSortedDictionary<Snowflake, DateTimeOffset>.Empty.Add(owner, world.Now))
            {
                AutoArchiveMinutes = minutes,
            },
        };

    /// <summary>A thread that hangs on a message and shares its id (docs: topics/threads, "Public &amp; Private Threads").</summary>
    public static Channel FromMessage(WorldState world, Channel channel, Message message, Snowflake owner, string name, int minutes)
    {
        var kind = channel.Kind == ChannelKind.Announcement ? ChannelKind.AnnouncementThread : ChannelKind.PublicThread;
        var thread = world.AddThread(New(world, channel, message.Id, kind, owner, name, minutes));
        world.ChangeMessage(message with { Flags = message.Flags | MessageFlags.HasThread });
        world.Post(new Message(world.NewId(), thread.Id, message.AuthorId, MessageKind.ThreadStarter, "")
        {
            SentAt = world.Now,
            Reference = new MessageReference(message.Id, channel.Id, channel.GuildId),
        });
        return world.FindChannel(thread.Id)!;
    }
}
