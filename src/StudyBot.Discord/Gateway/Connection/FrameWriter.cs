using System.Net.WebSockets;

namespace StudyBot.Discord.Gateway;

/// <summary>Sends one frame at a time, as the socket demands.</summary>
internal sealed class FrameWriter(WebSocket socket) : IDisposable
{
    readonly SemaphoreSlim _turn = new(1, 1);

    public async Task SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Sends our close frame without waiting for the peer's: a dead peer would keep us for ever.</summary>
    public async Task CloseAsync(int code, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
