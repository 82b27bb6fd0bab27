using System.Collections.Immutable;
using StudyBot.Sandbox.Rest.Messages;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Guilds;

/// <summary>Starting threads and forum posts (docs: resources/channel, "Start Thread …").</summary>
static class ThreadRoutes
{
    public static Reply StartFromMessage(Call call)
    {
        var channel = call.Channel();
        var message = call.Message(channel);
        if (channel.Kind is not (ChannelKind.Text or ChannelKind.Announcement))
            throw new RefusedException(ApiError.WrongChannelType);
        call.Need(channel, Permissions.CreatePublicThreads);
        if (call.World.FindChannel(message.Id) is not null)
            throw new RefusedException(ApiError.ThreadExists);
        return Reply.Created(ChannelJson.Of(call.World, Threads.FromMessage(
            call.World, channel, message, call.World.Application.BotId, Name(call), Minutes(call))));
    }

    public static Reply Start(Call call)
    {
        var channel = call.Channel();
        if (channel.IsForum)
            return StartPost(call, channel);
        var kind = KindFor(call, channel);
        call.Need(channel, kind == ChannelKind.PrivateThread ? Permissions.CreatePrivateThreads : Permissions.CreatePublicThreads);
        var thread = Threads.New(call.World, channel, call.World.NewId(), kind, call.World.Application.BotId, Name(call), Minutes(call));
        return Reply.Created(ChannelJson.Of(call.World, call.World.AddThread(thread)));
    }

    static Reply StartPost(Call call, Channel forum)
    {
        call.Need(forum, Permissions.SendMessages);
        if (call.Body.Field("message") is not { } body)
            throw new RefusedException(ApiError.Form("message", "BASE_TYPE_REQUIRED", "This field is required"));
        BodyChecks.ForumPost(call, body);
        call.NeedForParts(forum, body);
        var tags = call.Body.Items("applied_tags").Select(t => t.AsId()).OfType<Snowflake>().ToImmutableArray();
        var thread = Threads.New(
            call.World, forum, call.World.NewId(), ChannelKind.PublicThread, call.World.Application.BotId, Name(call), Minutes(call));
        thread = call.World.AddThread(thread with { Thread = thread.Thread! with { AppliedTags = tags } });
        var message = new MessageDraft(call.World, thread, call.Request, body).New(MessageKind.Default) with { Id = thread.Id };
        call.World.Post(message);
        var json = ChannelJson.Of(call.World, call.World.FindChannel(thread.Id)!);
        json["message"] = MessageJson.Of(call.World, message, Reader.Bot(call.World));
        return Reply.Created(json);
    }

    /// <summary>Threads without a message are private unless the body says otherwise (docs: "Start Thread without Message").</summary>
    static ChannelKind KindFor(Call call, Channel channel) => (channel.Kind, call.Body.Int("type")) switch
    {
        (ChannelKind.Text, null or (int)ChannelKind.PrivateThread) => ChannelKind.PrivateThread,
        (ChannelKind.Text, (int)ChannelKind.PublicThread) => ChannelKind.PublicThread,
        (ChannelKind.Announcement, null or (int)ChannelKind.AnnouncementThread) => ChannelKind.AnnouncementThread,
        _ => throw new RefusedException(ApiError.WrongChannelType),
    };

    static string Name(Call call)
    {
        var name = call.Body.Text("name") ?? throw new RefusedException(
            ApiError.Form("name", "BASE_TYPE_REQUIRED", "This field is required"));
        return name.Length is >= 1 and <= 100 ? name : throw new RefusedException(
            ApiError.Form("name", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length."));
    }

    static int Minutes(Call call) => call.Body.Int("auto_archive_duration") switch
    {
        null => 4320,
        60 or 1440 or 4320 or 10080 => call.Body.Int("auto_archive_duration")!.Value,
        _ => throw new RefusedException(ApiError.Form(
            "auto_archive_duration", "BASE_TYPE_CHOICES", "Value must be one of (60, 1440, 4320, 10080).")),
    };
}
