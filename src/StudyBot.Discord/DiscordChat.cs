using StudyBot.Chat;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Models;
using StudyBot.Discord.Port;
using StudyBot.Discord.Port.Reading;

namespace StudyBot.Discord;

/// <summary>
/// Discord behind the port: connects, hears, answers. One object per bot and process, for one run.
/// </summary>
/// <remarks>Thread-safe. Nothing of Discord's protocol is visible through it.</remarks>
public sealed class DiscordChat : IChat, IChatView
{
    private readonly DiscordParts _parts;

    /// <summary>Puts the client together; nothing is connected yet.</summary>
    /// <exception cref="ArgumentException">Options will not do, for instance an address that would give the token away.</exception>
    public DiscordChat(DiscordSetup setup)
    {
        if (setup.Options.Validate() is { Count: > 0 } mistakes)
            throw new ArgumentException(string.Join('\n', mistakes), nameof(setup));
        _parts = DiscordParts.Assemble(setup, this);
    }

    /// <inheritdoc/>
    public PersonId? Self => _parts.Servers.Self is var self and not 0 ? new PersonId(self) : null;

    /// <inheritdoc/>
    public ulong? Application => _parts.Servers.Application is var application and not 0 ? application : null;

    /// <inheritdoc/>
    public ChatStatus Status
    {
        get
        {
            var shards = _parts.Gateway.Shards;
            var latencies = shards.Select(shard => shard.Latency).OfType<TimeSpan>().ToList();
            return new ChatStatus
            {
                IsConnected = shards.Count > 0 && shards.All(shard => shard.State == ShardState.Ready),
                IsReduced = _parts.Reduced.IsOn,
                ClockSkew = _parts.Skew.Ahead,
                Latency = latencies.Count == 0 ? null : latencies.Max(),
                Commands = _parts.Publisher.Report,
            };
        }
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<ServerId> Servers => [.. _parts.Servers.Servers.Select(id => new ServerId(id))];

    /// <summary>Asks Discord which application the token belongs to. Needs no connection; ends within the deadline of one request.</summary>
    public Task<ApplicationLookup> LookUpApplicationAsync(CancellationToken cancellationToken) => _parts.LookUpApplicationAsync(cancellationToken);

    /// <summary>
    /// Reads a made-up command and draws a reply to it as if it were to be sent, so that the first real one need not wait for the
    /// compiler. Sends nothing, needs no connection.
    /// </summary>
    public void Rehearse(Reply reply) => _parts.Rehearse(reply);

    /// <summary>Runs until stopped, or until nothing but a person can help.</summary>
    /// <param name="routes">What to answer to, until <see cref="Serve"/> says otherwise.</param>
    /// <param name="stop">Ends it: connections are closed properly, and handlers get three seconds to end.</param>
    /// <returns>Null when <paramref name="stop"/> was cancelled; otherwise why it stopped and what to click.</returns>
    public async Task<GatewayStopped?> RunAsync(ChatRoutes routes, CancellationToken stop)
    {
        Serve(routes);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var publishing = _parts.Failures.WatchAsync(_parts.Publisher.RunAsync(ended.Token));
        await _parts.BeginAsync(ended.Token);
        try
        {
            return await _parts.Gateway.RunAsync(stop);
        }
        finally
        {
            await ended.CancelAsync();
            await publishing;
        }
    }

    /// <summary>Answers by other routes from now on; their commands are made known in the background (<see cref="ChatStatus.Commands"/>).</summary>
    public void Serve(ChatRoutes routes)
    {
        _parts.Engine.Routes = routes;
        _parts.Hub.Routes = routes;
        _parts.Publisher.Publish(routes.Commands);
    }

    /// <inheritdoc/>
    public Task<SendOutcome> SendAsync(Destination destination, Reply reply, CancellationToken cancellationToken) =>
        _parts.Sender.SendAsync(destination, reply, cancellationToken);

    /// <inheritdoc/>
    public Task<SendOutcome> EditAsync(MessageRef message, Reply reply, CancellationToken cancellationToken) =>
        _parts.Sender.EditAsync(message, reply, cancellationToken);

    /// <inheritdoc/>
    public Task<SendOutcome> DeleteAsync(MessageRef message, CancellationToken cancellationToken) =>
        _parts.Sender.DeleteAsync(message, cancellationToken);

    /// <inheritdoc/>
    public Task<SendOutcome> ReactAsync(MessageRef message, string emoji, CancellationToken cancellationToken) =>
        _parts.Sender.ReactAsync(message, emoji, cancellationToken);

    /// <inheritdoc/>
    public Task<ChatMessage?> FindMessageAsync(MessageRef message, CancellationToken cancellationToken) =>
        _parts.FindMessageAsync(message, cancellationToken);

    /// <inheritdoc/>
    public Task<ReadOnlyMemory<byte>?> DownloadAsync(Upload upload, long maxBytes, CancellationToken cancellationToken) =>
        _parts.Files.FetchAsync(upload, maxBytes, cancellationToken);

    /// <inheritdoc/>
    public Server? FindServer(ServerId server) => _parts.Servers.Find(server.Value) is { } known ? PlaceReader.Of(known) : null;

    /// <inheritdoc/>
    public Place? FindPlace(ChannelId channel) =>
        _parts.Servers.FindByChannel(channel.Value) is { } server
            ? _parts.Places.Of(channel.ToSnowflake(), new Snowflake(server.Id))
            : null;

    /// <inheritdoc/>
    public Rights RightsIn(ChannelId channel) => _parts.Servers.BotRights(channel.Value) ?? Rights.None;

    /// <inheritdoc/>
    public Rights EveryonesRightsIn(ChannelId channel) => _parts.Servers.EveryonesRights(channel.Value) ?? Rights.None;
}
