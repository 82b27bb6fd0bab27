using System.Net.WebSockets;
using System.Threading.Channels;

namespace StudyBot.Sandbox.Gateway;

/// <summary>One WebSocket of a client: a queue towards it, a loop that reads from it, and what was seen on the way.</summary>
sealed class GatewayConnection(WebSocket socket, ZlibStreamWriter? compression, TimeProvider time, Action abort) : IDisposable
{
    /// <summary>A client that leaves this many payloads unread is cut off.</summary>
    const int QueueCapacity = 100_000;

    /// <summary>Largest payload a client may send, in bytes (docs: events/gateway, "Sending Events").</summary>
    const int MaxPayload = 4096;

    static readonly TimeSpan CloseTime = TimeSpan.FromSeconds(2);

    readonly Channel<byte[]> _queue = Channel.CreateBounded<byte[]>(
        new BoundedChannelOptions(QueueCapacity) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    readonly CancellationTokenSource _over = new();
    int? _closeWith;
    bool _ending;

    public TimeProvider Time => time;

    /// <summary>The session it serves, once identified or resumed.</summary>
    public GatewaySession? Session { get; set; }

    public required ConnectionReport Report { get; init; }

    public SendBudget Budget { get; } = new(time);

    public long LastHeartbeat { get; set; } = time.GetTimestamp();

    /// <summary>Set by a fault: heartbeats stay without an answer.</summary>
    public bool WithholdsAcks { get; set; }

    /// <summary>Set by a fault: events pile up in the session instead of being sent.</summary>
    public bool WithholdsEvents { get; set; }

    public void SendEvent(byte[] payload)
    {
        if (!WithholdsEvents)
            Send(payload);
    }

    public void Send(byte[] payload)
    {
        if (!_ending && !_queue.Writer.TryWrite(payload))
            Abort();
    }

    /// <summary>Closes after what is queued was sent; what the client sends from now on is ignored.</summary>
    public void Close(int code)
    {
        if (_ending)
            return;
        _closeWith = Report.ClosedByServer = code;
        EndQueue();
    }

    /// <summary>Cuts the connection without a close frame.</summary>
    public void Abort()
    {
        Report.Aborted = true;
        EndQueue();
        abort();
    }

    /// <summary>The reader is done: nothing more is to be waited for.</summary>
    public void End()
    {
        EndQueue();
        _over.Cancel();
    }

    /// <summary>Sends what is queued until the connection ends. Never throws for a lost peer.</summary>
    public async Task WriteAsync(CancellationToken stop)
    {
        try
        {
            await foreach (var payload in _queue.Reader.ReadAllAsync(stop))
                await SendAsync(payload, stop);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync((WebSocketCloseStatus)(_closeWith ?? 1000), Reason(_closeWith), stop);
            // A peer that does not answer the close frame must not hold the connection for ever.
            await Task.Delay(CloseTime, time, _over.Token);
            abort();
        }
        catch (Exception lost) when (lost is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            Report.LostWith = lost is OperationCanceledException ? null : lost.Message;
        }
    }

    ValueTask SendAsync(byte[] payload, CancellationToken stop) => compression is null
        ? socket.SendAsync(payload.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, stop)
        : socket.SendAsync(compression.Compress(payload).AsMemory(), WebSocketMessageType.Binary, endOfMessage: true, stop);

    /// <summary>Hands each payload to <paramref name="handle"/> until the peer closes or is lost.</summary>
    /// <returns>The peer's close code; null when there was none.</returns>
    public async Task<int?> ReadAsync(Action<ReadOnlyMemory<byte>> handle, CancellationToken stop)
    {
        var buffer = new byte[MaxPayload + 1];
        try
        {
            while (true)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(buffer.AsMemory(length), stop);
                    length += part.Count;
                }
                while (!part.EndOfMessage && length < buffer.Length);

                if (part.MessageType == WebSocketMessageType.Close)
                    return (int?)socket.CloseStatus;
                if (length > MaxPayload)
                    Close((int)CloseCode.DecodeError);
                if (!_ending)
                    handle(buffer.AsMemory(0, length));
            }
        }
        catch (Exception lost) when (lost is WebSocketException or OperationCanceledException or IOException)
        {
            return null; // No close frame: the session stays for a resume.
        }
    }

    public void Dispose() => _over.Dispose();

    void EndQueue()
    {
        _ending = true;
        _queue.Writer.TryComplete();
    }

    static string Reason(int? code) => code is { } known && Enum.IsDefined((CloseCode)known) ? ((CloseCode)known).ToString() : "";
}
