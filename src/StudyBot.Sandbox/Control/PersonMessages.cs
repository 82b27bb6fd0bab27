using System.Collections.Immutable;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.Rest.Messages;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control;

/// <summary>A person writes, edits, deletes, reacts.</summary>
static class PersonMessages
{
    /// <summary>What a person may write at most (Discord without Nitro).</summary>
    const int MaxContent = 2000;

    public static Reply Send(ControlCall call)
    {
        var person = call.Person();
        var channel = call.ChannelFor(person);
        var message = call.World.Post(Draft(call, person, channel, call.World.NewId()));
        return Reply.Created(PersonView.Message(call.World, person, message));
    }

    public static Reply Edit(ControlCall call)
    {
        var (person, channel, message) = Own(call);
        var content = call.Need("content");
        var edited = call.World.ChangeMessage(message with
        {
            Content = content,
            EditedAt = call.World.Now,
            Mentions = Mentioned(call.World, person, channel, content, null),
        });
        return Reply.Ok(PersonView.Message(call.World, person, edited));
    }

    public static Reply Delete(ControlCall call)
    {
        var person = call.Person();
        var channel = call.ChannelFor(person);
        var message = call.MessageFor(person, channel, call.Path("message"));
        if (message.OnlyFor == person.Id)
        {
            call.World.ChangeMessage(message with { Dismissed = true });
            return Reply.NoContent;
        }
        var moderates = call.World.PermissionsOf(person.Id, channel).HasFlag(Permissions.ManageMessages);
        if (message.AuthorId != person.Id && !moderates)
            throw ControlException.Forbidden($"{person.Username} may not delete that message.");
        call.World.RemoveMessage(message);
        return Reply.NoContent;
    }

    public static Reply React(ControlCall call)
    {
        var person = call.Person();
        var message = call.MessageFor(person, call.ChannelFor(person), call.Need("message"));
        call.World.React(message, person.Id, call.Need("emoji"));
        return Reply.NoContent;
    }

    public static Reply Unreact(ControlCall call)
    {
        var person = call.Person();
        var message = call.MessageFor(person, call.ChannelFor(person), call.Body.Text("message") ?? call.Query("message"));
        call.World.Unreact(message, person.Id, call.Body.Text("emoji") ?? call.Query("emoji") ?? "");
        return Reply.NoContent;
    }

    public static Reply Type(ControlCall call)
    {
        var person = call.Person();
        call.World.Type(call.ChannelFor(person), person.Id);
        return Reply.NoContent;
    }

    /// <summary>The message in the body: content, reply_to with ping, files.</summary>
    public static Message Draft(ControlCall call, User person, Channel channel, Snowflake id)
    {
        var content = call.Body.Text("content") ?? "";
        var files = PersonFiles.Read(call, channel.Id, ephemeral: false);
        NeedToSend(call, person, channel, content, files);
        var replied = call.Body.Text("reply_to") is { } target ? call.MessageFor(person, channel, target) : null;
        var pinged = replied is not null && call.Body.Flag("ping") is not false ? replied.AuthorId : (Snowflake?)null;
        return new Message(id, channel.Id, person.Id, replied is null ? MessageKind.Default : MessageKind.Reply, content)
        {
            SentAt = call.World.Now,
            Attachments = files,
            Mentions = Mentioned(call.World, person, channel, content, pinged),
            Reference = replied is null ? null : new MessageReference(replied.Id, channel.Id, channel.GuildId),
        };
    }

    static void NeedToSend(ControlCall call, User person, Channel channel, string content, ImmutableArray<Attachment> files)
    {
        if (!channel.HoldsMessages)
            throw ControlException.Bad($"{channel.Name} holds no messages itself; start a post with POST …/threads.");
        if (!call.World.CanSend(person.Id, channel))
            throw ControlException.Forbidden($"{person.Username} may not write in {channel.Name}.");
        if (channel.Thread is { Locked: true } && !call.World.PermissionsOf(person.Id, channel).HasFlag(Permissions.ManageThreads))
            throw ControlException.Forbidden($"The thread {channel.Name} is locked.");
        if (string.IsNullOrWhiteSpace(content) && files.IsEmpty)
            throw ControlException.Bad("An empty message cannot be sent: give \"content\" or \"files\".");
        if (content.EnumerateRunes().Count() > MaxContent)
            throw ControlException.Bad($"A message has at most {MaxContent} characters.");
    }

    static (User Person, Channel Channel, Message Message) Own(ControlCall call)
    {
        var person = call.Person();
        var channel = call.ChannelFor(person);
        var message = call.MessageFor(person, channel, call.Path("message"));
        return message.AuthorId == person.Id
            ? (person, channel, message)
            : throw ControlException.Forbidden($"{person.Username} did not write that message.");
    }

    static Mentions Mentioned(WorldState world, User person, Channel channel, string content, Snowflake? replied) =>
        AllowedMentions.Of(content, null, replied, world.MentionRightsOf(person.Id, channel));
}
