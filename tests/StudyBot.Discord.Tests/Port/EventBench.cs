using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Chat;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Models.Events;
using StudyBot.Discord.Port.Events;
using StudyBot.Discord.Port.Reading;
using StudyBot.Discord.Port.Sending;
using StudyBot.Discord.Port.Servers;
using StudyBot.Discord.Tests.Interactions;

namespace StudyBot.Discord.Tests.Port;

/// <summary>Gateway events in, port events out, with a fake clock and a fake Discord to send to.</summary>
internal sealed class EventBench
{
    private readonly ConcurrentQueue<ChatEvent> _heard = new();

    public EventBench(Action<ChatRoutes.Builder>? routes = null)
    {
        var logger = NullLogger.Instance;
        Servers = new ServerDirectory(Time);
        var places = new PlaceReader(Servers);
        Messages = new MessageReader(Servers, places);
        Sender = new MessageSender(Discord, new PageTrails(), Servers, places, Time, logger);
        var hub = new EventHub(logger) { Routes = Routes(routes) };
        Task Tell(ChatEvent happened, CancellationToken token) => hub.TellAsync(happened, null, token);
        Events = new GatewayEvents(new GatewayEventsParts
        {
            Servers = Servers,
            Places = places,
            Messages = Messages,
            Hub = hub,
            Engine = new InteractionEngine(new InteractionParts(new FakeInteractionApi(), new Chat.Testing.RecordingChat(), new PageTrails(), new ReplyTexts(), Time, logger), new RequestReader(places, Messages)),
            Posts = new ForumPosts(Time, FindAsync, Tell),
            Reduced = new ReducedMode(Tell, () => Time.GetUtcNow(), logger),
            Skew = new ClockSkew(Time, logger),
            Failures = new DetachedFailures(logger),
        });
    }

    public FakeTimeProvider Time { get; } = new();

    public FakeMessageApi Discord { get; } = new();

    public ServerDirectory Servers { get; }

    public MessageReader Messages { get; }

    public MessageSender Sender { get; }

    public GatewayEvents Events { get; }

    /// <summary>What features heard, without the server's own announcement.</summary>
    public IReadOnlyList<ChatEvent> Heard => [.. _heard.Where(happened => happened is not ServerJoined)];

    public IReadOnlyList<ServerJoined> Joined => [.. _heard.OfType<ServerJoined>()];

    /// <summary>Connects and describes the class room, then lets the events happen one after the other.</summary>
    public async Task PlayAsync(CancellationToken token, params IReadOnlyList<GatewayEvent> events)
    {
        foreach (var happened in (GatewayEvent[])[ClassRoom.Ready(ClassRoom.Id), ClassRoom.Described(), .. events])
            await Events.HandleAsync(happened, token);
    }

    private ChatRoutes Routes(Action<ChatRoutes.Builder>? more)
    {
        Task Keep(ChatEvent happened, CancellationToken token)
        {
            _heard.Enqueue(happened);
            return Task.CompletedTask;
        }
        var builder = new ChatRoutes.Builder().On<MessageReceived>(Keep).On<MessageEdited>(Keep).On<Chat.MessageDeleted>(Keep).On<ServerJoined>(Keep)
            .On<ServerLeft>(Keep).On<ChannelChanged>(Keep).On<Chat.ChannelDeleted>(Keep).On<Chat.ThreadCreated>(Keep).On<ConnectionChanged>(Keep);
        more?.Invoke(builder);
        return builder.Build();
    }

    private async Task<ChatMessage?> FindAsync(MessageRef message, CancellationToken token) =>
        (await Discord.ReadAsync(new(message.Channel.Value), new(message.Message.Value), token)).Value is { Id.Value: > 0 } found ? Messages.Read(found) : null;
}
