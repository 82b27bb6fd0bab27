using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Messages;

/// <summary>Messages of a channel (docs: resources/message).</summary>
static class MessageRoutes
{
    /// <summary>"The past few minutes" of the documentation.</summary>
    static readonly TimeSpan NonceMemory = TimeSpan.FromMinutes(5);

    public static Reply List(Call call)
    {
        var channel = call.Channel();
        if (!channel.HoldsMessages)
            throw new RefusedException(ApiError.NonTextChannel);
        var limit = call.QueryInt("limit", 50, 1, 100);
        if (!call.BotPermissions(channel).HasFlag(Permissions.ReadMessageHistory))
            return Reply.Ok(new System.Text.Json.Nodes.JsonArray());
        var page = MessagePage.Of(
            call.World.HistoryOf(channel), Cursor(call, "around"), Cursor(call, "before"), Cursor(call, "after"), limit);
        var reader = Reader.Bot(call.World);
        return Reply.Ok(page.Select(m => MessageJson.Of(call.World, m, reader)).ToJsonArray());
    }

    public static Reply Get(Call call)
    {
        var channel = call.Channel();
        call.Need(channel, Permissions.ReadMessageHistory);
        return Reply.Ok(MessageJson.Of(call.World, call.Message(channel), Reader.Bot(call.World)));
    }

    public static Reply Create(Call call)
    {
        var channel = call.Channel();
        call.NeedToSend(channel);
        BodyChecks.NewMessage(call);
        call.NeedForParts(channel, call.Body);
        if (SentBefore(call, channel) is { } same)
            return Answer(call, same);
        var replied = call.Replied(channel, call.Body);
        var draft = new MessageDraft(call.World, channel, call.Request, call.Body)
            .New(replied is null ? MessageKind.Default : MessageKind.Reply, replied?.AuthorId);
        if (replied is not null)
            draft = draft with { Reference = new MessageReference(replied.Id, channel.Id, channel.GuildId) };
        return Answer(call, call.World.Post(draft));
    }

    public static Reply Edit(Call call)
    {
        var channel = call.Channel();
        var message = call.Message(channel);
        if (message.AuthorId != call.World.Application.BotId)
            throw new RefusedException(ApiError.NotYourMessage);
        NeedOpenThread(call, channel);
        BodyChecks.EditedMessage(call, call.Body, message);
        call.NeedForParts(channel, call.Body);
        return Answer(call, call.World.ChangeMessage(new MessageDraft(call.World, channel, call.Request, call.Body).Over(message)));
    }

    public static Reply Delete(Call call)
    {
        var channel = call.Channel();
        var message = call.Message(channel);
        if (message.AuthorId != call.World.Application.BotId)
            call.Need(channel, Permissions.ManageMessages);
        if (message.Kind is MessageKind.ThreadStarter)
            throw new RefusedException(ApiError.SystemMessage);
        call.World.RemoveMessage(message);
        return Reply.NoContent;
    }

    public static Reply Type(Call call)
    {
        var channel = call.Channel();
        call.NeedToSend(channel);
        call.World.Type(channel, call.World.Application.BotId);
        return Reply.NoContent;
    }

    /// <summary>Nothing but deleting happens in an archived thread (docs: topics/threads, "Active &amp; Archived Threads").</summary>
    public static void NeedOpenThread(Call call, Channel channel)
    {
        if (channel.Thread is { Archived: true })
            throw new RefusedException(ApiError.ArchivedThread);
        if (channel.Thread is { Locked: true } && !call.BotPermissions(channel).HasFlag(Permissions.ManageThreads))
            throw new RefusedException(ApiError.LockedThread);
    }

    /// <summary>With enforce_nonce a repeated call gives the message of the first (docs: resources/message, "Create Message").</summary>
    static Message? SentBefore(Call call, Channel channel) =>
        call.Body.Flag("enforce_nonce") == true && call.Body.Field("nonce") is { } nonce
            ? call.World.HistoryOf(channel).NewestFirst()
                .TakeWhile(m => call.World.Now - m.SentAt < NonceMemory)
                .FirstOrDefault(m => m.AuthorId == call.World.Application.BotId && m.Nonce?.ToString() == nonce.ToString())
            : null;

    static Reply Answer(Call call, Message message) => Reply.Ok(MessageJson.Of(call.World, message, Reader.Bot(call.World)));

    static Snowflake? Cursor(Call call, string name) => Snowflake.Parse(call.Query(name));
}
