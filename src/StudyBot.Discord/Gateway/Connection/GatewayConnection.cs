using System.Net.WebSockets;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// One attempt: a socket, its inflater, its heartbeat and its deadlines, all gone when <see cref="RunAsync"/> returns. Nothing here
/// outlives the attempt, so no late timer or close can disturb the next one. Whatever happens first decides how it ended.
/// </summary>
internal sealed partial class GatewayConnection : IDisposable
{
    /// <summary>Longest wait for the socket, for Hello and for READY or RESUMED, each.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    /// <summary>Longest wait for the closing handshake; a dead peer never answers it.</summary>
    public static readonly TimeSpan CloseLimit = TimeSpan.FromSeconds(2);

    readonly ConnectionParts _parts;
    readonly Handshake _handshake;
    readonly Action<ConnectionPhase> _reached;
    readonly ClientWebSocket _socket = new();
    readonly FrameWriter _writer;
    readonly CancellationTokenSource _abort = new();
    readonly TaskCompletionSource<ConnectionEnd> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    ConnectionPhase _phase = ConnectionPhase.Connecting;
    long _readySince;

    /// <param name="parts">What all connections share.</param>
    /// <param name="handshake">What to say after Hello.</param>
    /// <param name="reached">Told of each new phase; must return at once.</param>
    public GatewayConnection(ConnectionParts parts, Handshake handshake, Action<ConnectionPhase> reached)
    {
        (_parts, _handshake, _reached) = (parts, handshake, reached);
        (_session, _sequence) = (handshake.Resumed, handshake.Resumed?.Sequence ?? -1);
        _writer = new(_socket);
    }

    /// <summary>Latency of the last heartbeat; null before the first acknowledgement.</summary>
    public TimeSpan? Latency => _heartbeat?.Latency;

    /// <summary>Connects and serves until something ends it. Call once.</summary>
    /// <param name="address">Complete with version, encoding and compression.</param>
    /// <param name="stop">Cancelled to stop for good: the session is closed with 1000.</param>
    public async Task<ConnectionReport> RunAsync(Uri address, CancellationToken stop)
    {
        await using var stopping = stop.UnsafeRegister(_ => End(new(EndKind.Stopped)), null);
        if (await ConnectAsync(address, stop))
        {
            await using var deadline = _parts.Time.CreateTimer(_ => End(new(EndKind.DeadlineMissed)), null, Deadline, Timeout.InfiniteTimeSpan);
            _deadline = deadline;
            Reach(ConnectionPhase.AwaitingHello);
            var reading = Task.Run(ReadAsync, CancellationToken.None);
            var end = await _ended.Task;
            var readyFor = _phase == ConnectionPhase.Ready ? _parts.Time.GetElapsedTime(_readySince) : TimeSpan.Zero;
            await CloseAsync(end.Kind == EndKind.Stopped ? GatewayCloseCode.Normal : GatewayCloseCode.WillReturn, reading);
            return new(end, _phase, Session, readyFor);
        }
        return new(await _ended.Task, _phase, Session, TimeSpan.Zero);
    }

    public void Dispose()
    {
        _abort.Dispose();
        _writer.Dispose();
        _budget?.Dispose();
        _socket.Dispose();
    }

    async Task<bool> ConnectAsync(Uri address, CancellationToken stop)
    {
        // A second safety net below the heartbeat: the socket pings by itself and gives up on a line that went silent.
        _socket.Options.KeepAliveInterval = TimeSpan.FromSeconds(30);
        _socket.Options.KeepAliveTimeout = TimeSpan.FromSeconds(30);
        if (address.IsLoopback)
            _socket.Options.Proxy = null;
        using var limit = new CancellationTokenSource(Deadline, _parts.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop);
        try
        {
            await _socket.ConnectAsync(address, either.Token);
            return !_ended.Task.IsCompleted;
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or HttpRequestException or IOException)
        {
            var late = limit.IsCancellationRequested ? new TimeoutException($"No connection within {Deadline.TotalSeconds:0} s.", error) : error;
            End(stop.IsCancellationRequested ? new(EndKind.Stopped) : new(EndKind.ConnectFailed, Error: late));
            return false;
        }
    }

    /// <summary>The close frame leaves before anything is cancelled: afterwards the socket could not send it any more.</summary>
    async Task CloseAsync(int code, Task reading)
    {
        using var limit = new CancellationTokenSource(CloseLimit, _parts.Time);
        try
        {
            await _writer.CloseAsync(code, limit.Token);
            await reading.WaitAsync(limit.Token);
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or IOException)
        {
            Log.CloseUnanswered(_parts.Logger, error.Message);
        }
        await _abort.CancelAsync();
        _socket.Abort();
        await reading;
        await _beating;
        await _watching;
    }

    void End(ConnectionEnd end) => _ended.TrySetResult(end);

    void Reach(ConnectionPhase phase)
    {
        _phase = phase;
        if (phase == ConnectionPhase.Ready)
        {
            _readySince = _parts.Time.GetTimestamp();
            _deadline?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
        else
        {
            _deadline?.Change(Deadline, Timeout.InfiniteTimeSpan);
        }
        _reached(phase);
    }
}
