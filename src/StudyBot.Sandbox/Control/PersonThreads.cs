using System.Collections.Immutable;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control;

/// <summary>A person starts a thread, from a message or without, or a forum post.</summary>
static class PersonThreads
{
    public static Reply Start(ControlCall call)
    {
        var person = call.Person();
        var channel = call.ChannelFor(person);
        var name = call.Need("name");
        var thread = channel.IsForum ? Post(call, person, channel, name)
            : call.Body.Text("message") is { } id ? FromMessage(call, person, channel, call.MessageFor(person, channel, id), name)
            : Plain(call, person, channel, name);
        return Reply.Created(PersonView.Channel(call.World, person, thread));
    }

    /// <summary>Archives, locks or renames a thread, as its owner or a moderator does.</summary>
    public static Reply Edit(ControlCall call)
    {
        var person = call.Person();
        var thread = call.ChannelFor(person, call.Path("thread"));
        if (thread.Thread is not { } info)
            throw ControlException.Bad($"{thread.Name} is no thread.");
        if (info.OwnerId != person.Id && !call.World.PermissionsOf(person.Id, thread).HasFlag(Permissions.ManageThreads))
            throw ControlException.Forbidden($"{person.Username} may not change {thread.Name}.");
        return Reply.Ok(PersonView.Channel(call.World, person, call.World.ChangeChannel(thread with
        {
            Name = call.Body.Text("name") ?? thread.Name,
            Thread = info with
            {
                Archived = call.Body.Flag("archived") ?? info.Archived,
                Locked = call.Body.Flag("locked") ?? info.Locked,
                ArchiveTimestamp = call.World.Now,
            },
        })));
    }

    static Channel Plain(ControlCall call, User person, Channel channel, string name)
    {
        var isPrivate = call.Body.Flag("private") == true;
        var kind = isPrivate ? ChannelKind.PrivateThread
            : channel.Kind == ChannelKind.Announcement ? ChannelKind.AnnouncementThread
            : ChannelKind.PublicThread;
        Need(call, person, channel, isPrivate ? Permissions.CreatePrivateThreads : Permissions.CreatePublicThreads);
        var thread = call.World.AddThread(Threads.New(call.World, channel, call.World.NewId(), kind, person.Id, name, 4320));
        if (call.Body.Has("content"))
            call.World.Post(PersonMessages.Draft(call, person, thread, call.World.NewId()));
        return call.World.FindChannel(thread.Id)!;
    }

    static Channel FromMessage(ControlCall call, User person, Channel channel, Message message, string name)
    {
        Need(call, person, channel, Permissions.CreatePublicThreads);
        if (call.World.FindChannel(message.Id) is not null)
            throw ControlException.Bad("That message has a thread already.");
        return Threads.FromMessage(call.World, channel, message, person.Id, name, 4320);
    }

    /// <summary>A post and its first message, which has the post's id and may come later than the post.</summary>
    static Channel Post(ControlCall call, User person, Channel forum, string name)
    {
        Need(call, person, forum, Permissions.SendMessages);
        var world = call.World;
        var post = Threads.New(world, forum, world.NewId(), ChannelKind.PublicThread, person.Id, name, 4320);
        var delay = call.Body.Int("first_message_delay_ms") ?? 0;
        post = world.AddThread(post with
        {
            Thread = post.Thread! with { AppliedTags = Tags(call, forum), AwaitsFirstMessage = delay > 0 },
        });
        var first = PersonMessages.Draft(call, person, post, post.Id);
        if (delay == 0)
            world.Post(first);
        else
            world.Later(TimeSpan.FromMilliseconds(delay), () => world.Post(first with { SentAt = world.Now }));
        return world.FindChannel(post.Id)!;
    }

    static ImmutableArray<Snowflake> Tags(ControlCall call, Channel forum) =>
    [
        .. call.Body.Items("tags").Select(name => forum.Tags.FirstOrDefault(t => name.ValueEquals(t.Name) || name.ValueEquals(t.Id.ToString()))?.Id
            ?? throw ControlException.Bad($"{forum.Name} has no tag {name}.")),
    ];

    static void Need(ControlCall call, User person, Channel channel, Permissions needed)
    {
        if (!call.World.PermissionsOf(person.Id, channel).HasFlag(needed))
            throw ControlException.Forbidden($"{person.Username} lacks {string.Join(", ", PermissionNames.Of(needed))} in {channel.Name}.");
    }
}
