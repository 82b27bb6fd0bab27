using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace StudyBot.Benchmarks.Client.Peer;

/// <summary>The gateway as one client sees it: hello, READY, the servers, then whatever is measured. No resume.</summary>
sealed class GatewayLine(
    HttpConnection connection, string key, string path, int servers, int port, TaskCompletionSource<GatewayLine> identified)
    : IDisposable
{
    readonly ServerFrames _frames = new(path.Contains("compress=zlib-stream", StringComparison.Ordinal));
    readonly Lock _sending = new();
    long _sequence;

    public async Task RunAsync()
    {
#pragma warning disable CA5350 // The WebSocket handshake asks for SHA-1 (RFC 6455, section 4.2.2).
        var accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350
        await connection.AnswerAsync(Encoding.ASCII.GetBytes(
            $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n"));
        // Ten minutes: preparing a flood keeps the line busy longer than Discord's 41 seconds.
        SendRaw("""{"op":10,"d":{"heartbeat_interval":600000}}""");

        var incoming = new ClientFrames();
        while (await connection.ReadRawAsync() is { Length: > 0 } bytes)
            foreach (var text in incoming.Feed(bytes.Span))
                Answer(text);
    }

    /// <summary>Sends one event with the next sequence number.</summary>
    public void Send(string type, string data)
    {
        lock (_sending)
            connection.Socket.Send(_frames.Frame(Envelope(type, data)).Span);
    }

    /// <summary>Prepares events, so that sending them later costs nothing but the sending.</summary>
    public byte[] Prepare(string type, IEnumerable<string> data)
    {
        lock (_sending)
        {
            using var frames = new MemoryStream();
            foreach (var one in data)
                frames.Write(_frames.Frame(Envelope(type, one)).Span);
            return frames.ToArray();
        }
    }

    /// <summary>Sends what was prepared, in the order it was prepared.</summary>
    public void Send(byte[] prepared)
    {
        lock (_sending)
            connection.Socket.Send(prepared);
    }

    public void Dispose() => _frames.Dispose();

    void Answer(string text)
    {
        using var frame = JsonDocument.Parse(text);
        switch (frame.RootElement.GetProperty("op").GetInt32())
        {
            case 1:
                SendRaw("""{"op":11}""");
                break;
            case 2:
                Send("READY", Payloads.Ready(servers, port));
                for (var server = 0; server < servers; server++)
                    Send("GUILD_CREATE", Payloads.Server(server));
                identified.TrySetResult(this);
                break;
        }
    }

    void SendRaw(string json)
    {
        lock (_sending)
            connection.Socket.Send(_frames.Frame(json).Span);
    }

    string Envelope(string type, string data) => $$"""{"t":"{{type}}","s":{{++_sequence}},"op":0,"d":{{data}}}""";
}
