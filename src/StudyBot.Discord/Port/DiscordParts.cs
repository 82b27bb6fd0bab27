using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Events;
using StudyBot.Discord.Port.Api;
using StudyBot.Discord.Port.Events;
using StudyBot.Discord.Port.Reading;
using StudyBot.Discord.Port.Sending;
using StudyBot.Discord.Port.Servers;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Port;

/// <summary>The client's parts, wired together: the one place that knows them all.</summary>
internal sealed class DiscordParts
{
    private readonly DiscordRest _rest;
    private readonly RestMessageApi _messageApi;
    private readonly MessageReader _messages;
    private readonly RequestReader _requests;
    private readonly DiscordOptions _options;

    private DiscordParts(DiscordSetup setup, IChat chat)
    {
        var logger = setup.Loggers.CreateLogger<DiscordChat>();
        Skew = new ClockSkew(setup.Time, logger);
        var rest = new DiscordRest(
            setup.Http.CreateClient(RestRegistration.HttpClientName),
            new RestOptions { ApiUrl = setup.Options.ApiUrl, Token = setup.Options.Token, HearTime = Skew.Estimate },
            setup.Time, setup.Chance, setup.Loggers.CreateLogger<DiscordRest>());
        _rest = rest;
        _options = setup.Options;
        _messageApi = new RestMessageApi(rest);
        Files = new DiscordFiles(setup.Http.CreateClient(DiscordServices.FilesClient));
        Failures = new DetachedFailures(logger);
        Hub = new EventHub(logger);
        Servers = new ServerDirectory(setup.Time);
        Places = new PlaceReader(Servers);
        _messages = new MessageReader(Servers, Places);
        Reduced = new ReducedMode(TellAsync, () => Skew.DiscordNow, logger);
        var trails = new PageTrails();
        Sender = new MessageSender(_messageApi, trails, Servers, Places, setup.Time, logger);
        var answering = new InteractionParts(new RestInteractionApi(rest), chat, trails, setup.Texts, setup.Time, logger);
        _requests = new RequestReader(Places, _messages);
        Engine = new InteractionEngine(answering, _requests);
        var commandApi = new RestCommandApi(rest);
        Publisher = new CommandPublisher(commandApi, new CommandRegistrar(commandApi, setup.Memory.Commands, logger), setup.Time, logger);
        Gateway = NewGateway(setup, rest, NewEvents(setup.Time), new ConnectionNews(setup.Time, () => Skew.DiscordNow), logger);
    }

    public GatewayClient Gateway { get; }

    public ServerDirectory Servers { get; }

    public PlaceReader Places { get; }

    public MessageSender Sender { get; }

    public InteractionEngine Engine { get; }

    public EventHub Hub { get; }

    public CommandPublisher Publisher { get; }

    public ReducedMode Reduced { get; }

    public ClockSkew Skew { get; }

    public DiscordFiles Files { get; }

    public DetachedFailures Failures { get; }

    /// <param name="setup">What comes from outside.</param>
    /// <param name="chat">Says what comes too late for an interaction.</param>
    public static DiscordParts Assemble(DiscordSetup setup, IChat chat) => new(setup, chat);

    /// <summary>Tells at once what is known before connecting: without the intent, texts will be withheld.</summary>
    public Task BeginAsync(CancellationToken stopping) =>
        _options.Intents.HasFlag(Intents.MessageContent) ? Task.CompletedTask : Reduced.BeginAsync(stopping);

    public void Rehearse(Reply reply) => Rehearsal.Run(_requests, reply);

    public async Task<ApplicationLookup> LookUpApplicationAsync(CancellationToken cancellationToken)
    {
        var found = await _rest.GetCurrentApplicationAsync(cancellationToken);
        return found.IsSuccess
            ? new ApplicationLookup(found.Value.Id.Value)
            : new ApplicationLookup(null, found.Error.Kind == DiscordErrorKind.Unauthorized, found.Error.Message);
    }

    public async Task<ChatMessage?> FindMessageAsync(MessageRef message, CancellationToken cancellationToken)
    {
        var read = await _messageApi.ReadAsync(message.Channel.ToSnowflake(), message.Message.ToSnowflake(), cancellationToken);
        var server = Servers.FindByChannel(message.Channel.Value);
        return read.Value is { } found ? _messages.Read(found, server is null ? null : new Snowflake(server.Id)) : null;
    }

    private GatewayEvents NewEvents(TimeProvider time) => new(new GatewayEventsParts
    {
        Servers = Servers,
        Places = Places,
        Messages = _messages,
        Engine = Engine,
        Hub = Hub,
        Posts = new ForumPosts(time, FindMessageAsync, TellAsync),
        Reduced = Reduced,
        Skew = Skew,
        Failures = Failures,
        Joined = Publisher.Joined,
    });

    private GatewayClient NewGateway(
        DiscordSetup setup, DiscordRest rest, GatewayEvents events, ConnectionNews news, ILogger logger) => new(new GatewayClientParts
        {
            Options = setup.Options,
            AskGatewayBot = token => GatewayBotRequest.AskAsync(rest, token),
            Decode = new TypedEvents(logger).Decode,
            Handle = (dispatched, token) => new ValueTask(events.HandleAsync((GatewayEvent)dispatched.Payload, token)),
            Notify = notice => _ = Failures.WatchAsync(HearAsync(notice, news)),
            AskForSign = shard => Servers.AnyInOrder(shard.Index, shard.Count) is { } server ? GatewayPayloads.RequestMember(server, Servers.Self) : null,
            Ledger = setup.Memory.Identifies,
            Time = setup.Time,
            Chance = setup.Chance,
            Logger = setup.Loggers.CreateLogger<GatewayClient>(),
        });

    private Task HearAsync(GatewayNotice notice, ConnectionNews news)
    {
        if (notice is GatewayNotice.MessageContentRefused)
            return Reduced.BeginAsync(CancellationToken.None);
        if (news.Of(notice) is not { } changed)
            return Task.CompletedTask;
        if (changed.Change == ConnectionChange.Restarted)
            Publisher.Compare();
        return TellAsync(changed, CancellationToken.None);
    }

    private Task TellAsync(ChatEvent happened, CancellationToken stopping) => Hub.TellAsync(happened, ServerOf(happened), stopping);

    private static ServerId? ServerOf(ChatEvent happened) => happened switch
    {
        Chat.ThreadCreated created => created.Thread.Server,
        MessageReceived received => received.Message.Place.Server,
        _ => null,
    };
}
