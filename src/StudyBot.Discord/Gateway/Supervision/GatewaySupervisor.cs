using StudyBot.Discord.Models;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// Keeps one shard connected: one connection after the other, the next only when the last is over. Decides nothing itself:
/// <see cref="SessionPolicy"/> says what follows, <see cref="Backoff"/> when, <see cref="IdentifyGate"/> whether.
/// </summary>
internal sealed class GatewaySupervisor(ShardId shard, SupervisorParts parts, ConnectionParts connectionParts)
{
    readonly TaskCompletionSource _introduced = new(TaskCreationOptions.RunContinuationsAsynchronously);
    volatile GatewayConnection? _connection;
    volatile ShardState _state = ShardState.Waiting;

    /// <summary>Completes when the shard first sent Identify, or failed to: the shards of the next bucket may start.</summary>
    public Task Introduced => _introduced.Task;

    public ShardStatus Status => new(shard, _state, _connection?.Latency);

    /// <summary>Runs until stopped, or until nothing but a person can help.</summary>
    /// <returns>Null when <paramref name="stop"/> was cancelled.</returns>
    public async Task<GatewayStopped?> RunAsync(CancellationToken stop)
    {
        try
        {
            return await SuperviseAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            _state = ShardState.Stopped;
            _introduced.TrySetResult();
        }
    }

    /// <summary>Sends a command on the live connection, within its budget.</summary>
    /// <returns>False when there is none; nothing was sent.</returns>
    public async Task<bool> SendAsync(byte[] frame, CancellationToken cancellationToken) =>
        _state == ShardState.Ready && _connection is { } connection && await connection.SendAsync(frame, cancellationToken);

    async Task<GatewayStopped?> SuperviseAsync(CancellationToken stop)
    {
        var course = Course.Start;
        while (true)
        {
            var intents = parts.Intents.Current;
            var report = await AttemptAsync(course, intents, stop);
            _introduced.TrySetResult();
            var ordinaryFailed = report.End.Kind == EndKind.ConnectFailed && course.ResumeAddress is null;
            (course, var step) = course.After(report, intents.HasFlag(Intents.MessageContent));
            if (step == NextStep.Stop)
                return report.End.CloseCode is { } code && report.End.Kind != EndKind.Stopped ? GatewayStopped.From(code) : null;
            if (step == NextStep.IdentifyWithoutMessageContent && parts.Intents.DropMessageContent())
            {
                Log.MessageContentRefused(connectionParts.Logger);
                parts.Notify(new GatewayNotice.MessageContentRefused());
            }

            var wait = Backoff.Before(report.End, course.Unstable, connectionParts.Chance());
            DiscordMeter.Reconnecting(report.End.Kind);
            Log.Lost(connectionParts.Logger, shard, report.End, step, wait);
            parts.Notify(new GatewayNotice.Lost(shard, report.End, step, wait));
            await Task.Delay(wait, connectionParts.Time, stop);
            if (ordinaryFailed)
                await parts.Directory.RefreshAsync(stop);
        }
    }

    async Task<ConnectionReport> AttemptAsync(Course course, Intents intents, CancellationToken stop)
    {
        using var turn = course.Session is null ? await parts.Gate.EnterAsync(shard, stop) : null;
        var handshake = course.Session is { } session
            ? new Handshake(GatewayPayloads.Resume(parts.Token, session), session)
            : new Handshake(GatewayPayloads.Identify(parts.Token, shard, intents), null, token => IntroduceAsync(turn!, token));
        using var connection = new GatewayConnection(connectionParts, handshake, phase => OnPhase(phase, handshake.IsResume));
        try
        {
            _connection = connection;
            _state = ShardState.Connecting;
            var address = GatewayAddress.Complete(course.ResumeAddress ?? parts.Directory.Address, connectionParts.Compression);
            return await connection.RunAsync(address, stop);
        }
        finally
        {
            _state = ShardState.Waiting;
            _connection = null;
        }
    }

    async Task<bool> IntroduceAsync(IdentifyTurn turn, CancellationToken cancellationToken)
    {
        var granted = await turn.UseAsync(cancellationToken);
        _introduced.TrySetResult();
        return granted;
    }

    void OnPhase(ConnectionPhase phase, bool resumed)
    {
        if (phase != ConnectionPhase.Ready)
            return;
        _state = ShardState.Ready;
        Log.Ready(connectionParts.Logger, shard, resumed);
        parts.Notify(new GatewayNotice.Ready(shard, resumed));
    }
}
