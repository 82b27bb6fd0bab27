using System.Net.WebSockets;

namespace StudyBot.Discord.Gateway;

/// <content>The reader: parses, keeps sequence and acknowledgements, hands events over. It never waits for anybody's code.</content>
internal sealed partial class GatewayConnection
{
    readonly EventNames _names = new();
    ITimer? _deadline;
    Heartbeat? _heartbeat;
    OutboundBudget? _budget;
    Task _beating = Task.CompletedTask;
    SilenceWatch? _silence;
    Task _watching = Task.CompletedTask;
    GatewaySession? _session;
    long _sequence;

    long? Sequence => Volatile.Read(ref _sequence) is >= 0 and var number ? number : null;

    GatewaySession? Session => _session is { } session ? session with { Sequence = Sequence ?? session.Sequence } : null;

    async Task ReadAsync()
    {
        using var frames = new FrameReader(_socket, _parts.Compression);
        try
        {
            while (await frames.ReadAsync(_abort.Token) is { } payload)
                // Once it is over we only wait for the peer's close; what still comes is sent again on resume.
                if (!_ended.Task.IsCompleted)
                    await HandleAsync(FrameParser.Parse(payload, _names));
            End(new(EndKind.Closed, (int?)_socket.CloseStatus));
        }
        catch (WebSocketException error)
        {
            End(new(EndKind.Closed, (int?)_socket.CloseStatus, error));
        }
        catch (Exception error)
        {
            // Whatever it is, it ends this connection and is told to the supervisor; after our own abort nobody asks any more.
            End(new(EndKind.Faulted, Error: error));
        }
    }

    ValueTask HandleAsync(GatewayFrame frame)
    {
        switch (frame.Op)
        {
            case GatewayOpcode.Dispatch:
                Dispatch(frame);
                break;
            case GatewayOpcode.HeartbeatAck:
                _heartbeat?.Acknowledge();
                break;
            case GatewayOpcode.Heartbeat:
                return new(_heartbeat?.BeatAsync(_abort.Token) ?? Task.CompletedTask);
            case GatewayOpcode.Hello when _phase == ConnectionPhase.AwaitingHello:
                return GreetAsync(HandshakeData.HeartbeatInterval(frame.Data.Span));
            case GatewayOpcode.Reconnect:
                End(new(EndKind.ReconnectRequested));
                break;
            case GatewayOpcode.InvalidSession:
                End(new(HandshakeData.IsResumable(frame.Data.Span) ? EndKind.SessionResumable : EndKind.SessionInvalid));
                break;
            default:
                Log.UnknownFrame(_parts.Logger, (int)frame.Op);
                break;
        }
        return ValueTask.CompletedTask;
    }

    async ValueTask GreetAsync(TimeSpan interval)
    {
        Reach(ConnectionPhase.AwaitingReady);
        _budget = new(_parts.Time, interval);
        _heartbeat = new(interval, token => _writer.SendAsync(GatewayPayloads.Heartbeat(Sequence), token), _parts.Time, _parts.Chance());
        _beating = UntilEndAsync(_heartbeat.RunAsync(_abort.Token));
        if (_handshake.BeforeSend is { } mayWe && !await mayWe(_abort.Token).WaitAsync(_abort.Token))
            End(new(EndKind.BudgetExhausted));
        await SendAsync(_handshake.Payload, _abort.Token);
    }

    void Dispatch(in GatewayFrame frame)
    {
        if (frame.Type == "READY")
            _session = HandshakeData.Session(frame);
        _parts.Sink.Accept(frame);
        if (frame.Sequence is { } sequence)
            Volatile.Write(ref _sequence, sequence);
        _silence?.Heard();
        if (_phase == ConnectionPhase.Ready)
            return;
        if (frame.Type is "READY" or "RESUMED")
            BeReady();
        else if (_handshake.IsResume)
            // A long replay is progress; only silence may run into the deadline.
            _deadline?.Change(Deadline, Timeout.InfiniteTimeSpan);
    }

    void BeReady()
    {
        _silence = new(_parts.AskForSign, SendAsync, _parts.Time);
        _watching = UntilEndAsync(_silence.RunAsync(_abort.Token));
        Reach(ConnectionPhase.Ready);
    }

    async Task UntilEndAsync(Task<ConnectionEnd> watch)
    {
        try
        {
            End(await watch);
        }
        catch (Exception error)
        {
            // A heartbeat that cannot be sent ends its connection; after our own abort nobody asks any more.
            End(new(EndKind.Faulted, Error: error));
        }
    }

    /// <summary>Sends one frame within the budget of this connection.</summary>
    /// <returns>False when the connection is not up; nothing was sent.</returns>
    public async Task<bool> SendAsync(byte[] frame, CancellationToken cancellationToken)
    {
        if (_budget is not { } budget || _ended.Task.IsCompleted)
            return false;
        try
        {
            await budget.TakeAsync(cancellationToken);
            await _writer.SendAsync(frame, cancellationToken);
            return true;
        }
        catch (Exception) when (_ended.Task.IsCompleted)
        {
            // The connection went while we waited for our turn; what ended it is told elsewhere.
            return false;
        }
    }
}
