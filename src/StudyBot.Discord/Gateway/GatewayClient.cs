using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Gateway;

/// <summary>All shards of this process, from start to stop.</summary>
internal sealed class GatewayClient
{
    /// <summary>How long handlers may go on after the connections are closed.</summary>
    static readonly TimeSpan HandlerGrace = TimeSpan.FromSeconds(2);

    readonly GatewayClientParts _parts;
    readonly GatewayDirectory _directory;
    readonly SupervisorParts _shared;
    readonly ILogger _logger;
    IReadOnlyList<GatewaySupervisor> _supervisors = [];

    public GatewayClient(GatewayClientParts parts)
    {
        _parts = parts;
        _logger = parts.Logger;
        var ledger = new SafeIdentifyLedger(parts.Ledger, parts.Time, parts.Logger);
        _directory = new(parts.Options, parts.AskGatewayBot, ledger, parts.Time, parts.Logger);
        var gate = new IdentifyGate(_directory, ledger, parts.Time, parts.Logger);
        _shared = new(parts.Options.Token, new(parts.Options.Intents), _directory, gate, Notify);
    }

    /// <summary>True when the portal refused MESSAGE_CONTENT and the bot runs without it.</summary>
    public bool Reduced => _shared.Intents.Reduced;

    /// <summary>A glance at each shard; empty before the number of shards is known.</summary>
    public IReadOnlyList<ShardStatus> Shards => [.. Volatile.Read(ref _supervisors).Select(supervisor => supervisor.Status)];

    /// <summary>Runs until stopped, or until nothing but a person can help. Call once.</summary>
    /// <returns>Null when <paramref name="stop"/> was cancelled; otherwise why it stopped and what to click.</returns>
    public async Task<GatewayStopped?> RunAsync(CancellationToken stop)
    {
        using var dispatcher = new EventDispatcher(_parts.Handle, _parts.Limits, _parts.Time, _logger);
        try
        {
            var answer = await _directory.RefreshAtStartAsync(stop);
            if (answer is GatewayBotAnswer.Unauthorized)
                return GatewayStopped.Unauthorized;
            var recommended = answer is GatewayBotAnswer.Known known ? known.Shards : 1;
            return await RunShardsAsync(ShardPlan.Of(_parts.Options.Shards, recommended), dispatcher, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            await dispatcher.StopAsync(HandlerGrace);
        }
    }

    /// <summary>Sends a command on the shard that serves a server (0: direct messages), within that connection's budget.</summary>
    /// <param name="guildId">The server's id.</param>
    /// <param name="op">Which command.</param>
    /// <param name="data">JSON of <c>d</c>.</param>
    /// <param name="cancellationToken">Gives up waiting for the budget.</param>
    /// <returns>False when that shard is not connected; nothing was sent.</returns>
    /// <exception cref="ArgumentException">The frame is longer than Discord takes.</exception>
    public async Task<bool> SendAsync(ulong guildId, GatewayOpcode op, ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        var frame = GatewayPayloads.Command(op, data);
        if (frame.Length > GatewayPayloads.MaxBytes)
            throw new ArgumentException($"The frame has {frame.Length} bytes; Discord takes {GatewayPayloads.MaxBytes}.", nameof(data));
        var supervisors = Volatile.Read(ref _supervisors);
        var serving = supervisors.FirstOrDefault(s => s.Status.Shard is var shard && shard == ShardId.Of(guildId, shard.Count));
        return serving is not null && await serving.SendAsync(frame, cancellationToken);
    }

    async Task<GatewayStopped?> RunShardsAsync(IReadOnlyList<ShardId> shards, EventDispatcher dispatcher, CancellationToken stop)
    {
        using var allStop = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var supervisors = shards.ToDictionary(shard => shard, shard => NewSupervisor(shard, dispatcher));
        Volatile.Write(ref _supervisors, [.. supervisors.Values]);
        var running = new List<Task<GatewayStopped?>>();
        foreach (var bucket in ShardPlan.Buckets(shards, _directory.MaxConcurrency))
        {
            running.AddRange(bucket.Select(shard => StopAllAfter(supervisors[shard].RunAsync(allStop.Token), allStop)));
            await Task.WhenAll(bucket.Select(shard => supervisors[shard].Introduced));
        }
        var outcomes = await Task.WhenAll(running);
        return outcomes.FirstOrDefault(outcome => outcome is not null);
    }

    /// <summary>A shard that stopped for good, or failed by a fault of ours, takes the others with it.</summary>
    static async Task<GatewayStopped?> StopAllAfter(Task<GatewayStopped?> running, CancellationTokenSource allStop)
    {
        try
        {
            return await running;
        }
        finally
        {
            await allStop.CancelAsync();
        }
    }

    GatewaySupervisor NewSupervisor(ShardId shard, EventDispatcher dispatcher)
    {
        var sink = new EventPipeline(shard.Index, _parts.Decode, dispatcher, _logger);
        return new(shard, _shared, new(_parts.Options.Compression, () => _parts.AskForSign(shard), sink, _parts.Time, _parts.Chance, _logger));
    }

    void Notify(GatewayNotice notice)
    {
        try
        {
            _parts.Notify(notice);
        }
        catch (Exception error)
        {
            Log.HandlerFailed(_logger, notice.GetType().Name, error);
        }
    }
}
