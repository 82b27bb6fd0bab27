using System.Collections.Concurrent;

namespace StudyBot.Chat.Testing;

/// <summary>
/// A platform made of a list: what happens is told to it, and what the bot says is kept in <see cref="Log"/>. For tests of
/// features. Times are those of the events; ids count up from 1000. See the example at <see cref="IChat"/>.
/// </summary>
public sealed class RecordingChat : IChat, IChatView
{
    private readonly ConcurrentQueue<Said> _log = new();
    private readonly Dictionary<ChannelId, Place> _places = [];
    private ChatRoutes _routes = ChatRoutes.From();
    private ulong _lastId = 1000;

    /// <summary>Everything the bot said, in order.</summary>
    public IReadOnlyList<Said> Log => [.. _log];

    /// <summary>The last thing the bot said.</summary>
    /// <exception cref="InvalidOperationException">It has said nothing.</exception>
    public Said Last => _log.LastOrDefault() ?? throw new InvalidOperationException("The bot has said nothing.");

    /// <summary>Decides what is refused; returns null for what is sent. Sends everything unless set.</summary>
    public Func<Said, SendOutcome.Refused?> Refuse { get; set; } = _ => null;

    /// <summary>What the bot may do in a place; everything unless set.</summary>
    public Func<ChannelId, Rights> RightsOf { get; set; } = _ => ~Rights.None;

    /// <summary>What a member without any role may do in a place; everything unless set.</summary>
    public Func<ChannelId, Rights> EveryonesRightsOf { get; set; } = _ => ~Rights.None;

    /// <summary>The time by the platform's clock at which things are sent.</summary>
    public DateTimeOffset Now { get; set; } = Some.Time;

    /// <summary>Messages that can be read with <see cref="FindMessageAsync"/>.</summary>
    public Dictionary<MessageRef, ChatMessage> Messages { get; } = [];

    /// <summary>Files that can be fetched, by their address.</summary>
    public Dictionary<Uri, ReadOnlyMemory<byte>> FileContents { get; } = [];

    /// <inheritdoc/>
    public PersonId? Self { get; set; } = Some.Bot.Id;

    /// <inheritdoc/>
    public ulong? Application { get; set; } = Some.Bot.Id.Value;

    /// <inheritdoc/>
    public ChatStatus Status { get; set; } = new() { IsConnected = true };

    /// <summary>The servers the bot is in.</summary>
    public Dictionary<ServerId, Server> KnownServers { get; } = [];

    /// <inheritdoc/>
    public IReadOnlyCollection<ServerId> Servers => KnownServers.Keys;

    /// <summary>Serves features.</summary>
    public void Serve(params IEnumerable<IChatFeature> features) => _routes = ChatRoutes.From(features);

    /// <summary>
    /// Asks something and waits for the handler. A handler's exception is thrown here. Nothing is said for a request without a route.
    /// </summary>
    /// <returns>Whether there was a route.</returns>
    public async Task<bool> AskAsync(Request request, CancellationToken cancellationToken)
    {
        _places[request.Place.Id] = request.Place;
        switch (_routes.Find(request))
        {
            case Route.Answered route:
                var audience = route.Audience(request);
                await route.Answer(request, new RecordingResponder(this, request, audience), cancellationToken);
                return true;
            case Route.Opened route:
                _log.Enqueue(new Said(SaidHow.OpenedForm, new Reply()) { Form = route.Open(request), Audience = Audience.Private });
                return true;
            case Route.Proposed route:
                var proposals = await route.Propose((AutocompleteRequested)request, cancellationToken);
                _log.Enqueue(new Said(SaidHow.Proposed, new Reply()) { Proposals = proposals, Audience = Audience.Private });
                return true;
            default:
                return false;
        }
    }

    /// <summary>Tells of an event and waits for every listener. A listener's exception is thrown here.</summary>
    public Task TellAsync(ChatEvent happened, CancellationToken cancellationToken) =>
        Task.WhenAll(_routes.ListenersOf(happened).Select(hear => hear(happened, cancellationToken)));

    /// <inheritdoc/>
    public Task<SendOutcome> SendAsync(Destination destination, Reply reply, CancellationToken cancellationToken)
    {
        var channel = destination switch
        {
            Destination.Channel place => place.Id,
            Destination.Direct direct => new ChannelId(direct.Person.Value),
            Destination.ThreadOn thread => new ChannelId(thread.Message.Message.Value),
            _ => new ChannelId(NextId()),
        };
        return Keep(new Said(SaidHow.Sent, reply) { To = destination, Message = NewMessage(channel) });
    }

    /// <inheritdoc/>
    public Task<SendOutcome> EditAsync(MessageRef message, Reply reply, CancellationToken cancellationToken) =>
        Keep(new Said(SaidHow.Edited, reply) { Message = message });

    /// <inheritdoc/>
    public Task<SendOutcome> DeleteAsync(MessageRef message, CancellationToken cancellationToken) =>
        Keep(new Said(SaidHow.Deleted, new Reply()) { Message = message });

    /// <inheritdoc/>
    public Task<SendOutcome> ReactAsync(MessageRef message, string emoji, CancellationToken cancellationToken) =>
        Keep(new Said(SaidHow.Reacted, Reply.Of(emoji)) { Message = message });

    /// <inheritdoc/>
    public Task<ChatMessage?> FindMessageAsync(MessageRef message, CancellationToken cancellationToken) =>
        Task.FromResult(Messages.GetValueOrDefault(message));

    /// <inheritdoc/>
    public Task<ReadOnlyMemory<byte>?> DownloadAsync(Upload upload, long maxBytes, CancellationToken cancellationToken) =>
        Task.FromResult<ReadOnlyMemory<byte>?>(FileContents.TryGetValue(upload.Url, out var bytes) && bytes.Length <= maxBytes ? bytes : null);

    /// <inheritdoc/>
    public Server? FindServer(ServerId server) => KnownServers.GetValueOrDefault(server);

    /// <inheritdoc/>
    public Place? FindPlace(ChannelId channel) =>
        _places.GetValueOrDefault(channel)
        ?? KnownServers.Values.SelectMany(server => server.Places).FirstOrDefault(place => place.Id == channel);

    /// <inheritdoc/>
    public Rights RightsIn(ChannelId channel) => RightsOf(channel);

    /// <inheritdoc/>
    public Rights EveryonesRightsIn(ChannelId channel) => EveryonesRightsOf(channel);

    internal Task<SendOutcome> Keep(Said said)
    {
        if (Refuse(said) is { } refused)
            return Task.FromResult<SendOutcome>(refused);
        _log.Enqueue(said);
        return Task.FromResult<SendOutcome>(new SendOutcome.Sent(said.Message, Now));
    }

    internal MessageRef NewMessage(ChannelId channel) => new(channel, new MessageId(NextId()));

    private ulong NextId() => Interlocked.Increment(ref _lastId);
}
