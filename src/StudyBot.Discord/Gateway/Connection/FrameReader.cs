using System.Net.WebSockets;

namespace StudyBot.Discord.Gateway;

/// <summary>Puts the pieces of each message together and inflates it. One per connection, one reader at a time.</summary>
internal sealed class FrameReader(WebSocket socket, GatewayCompression compression) : IDisposable
{
    /// <summary>No server's GUILD_CREATE comes near; it guards the memory against a peer gone mad.</summary>
    const int MaxMessage = 128 * 1024 * 1024;

    readonly ByteBuffer _received = new(MaxMessage);
    readonly Inflater? _inflater = compression == GatewayCompression.ZlibStream ? new(MaxMessage) : null;

    /// <summary>The next message as UTF-8 JSON, valid until the next call; null when the peer closed.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        _received.Clear();
        while (true)
        {
            var part = await socket.ReceiveAsync(_received.Free(), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            _received.Advance(part.Count);
            if (!part.EndOfMessage)
                continue;
            // A server that does not compress although asked to sends text.
            if (_inflater is null || part.MessageType == WebSocketMessageType.Text)
                return _received.Written;
            if (Inflater.IsComplete(_received.Written.Span))
                return _inflater.Inflate(_received.Written);
        }
    }

    public void Dispose()
    {
        _received.Dispose();
        _inflater?.Dispose();
    }
}
