using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;

namespace StudyBot.Discord.Tests.Gateway.Peer;

/// <summary>The server's half of the WebSocket opening handshake, over a plain socket.</summary>
static class Upgrade
{
    public static async Task<(WebSocket Socket, string Query)?> AcceptAsync(TcpClient client, bool answer)
    {
        client.NoDelay = true;
        var stream = client.GetStream();
        var request = await ReadHeadAsync(stream);
        if (!answer || request is null)
            return null;
        var lines = request.Split("\r\n");
        var key = lines.First(line => line.StartsWith("Sec-WebSocket-Key:", StringComparison.OrdinalIgnoreCase)).Split(':', 2)[1].Trim();
#pragma warning disable CA5350 // RFC 6455 demands SHA-1 here; nothing is kept secret by it.
        var accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350
        var reply = $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(reply));
        var target = lines[0].Split(' ')[1];
        return (WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true }), target.Split('?', 2).ElementAtOrDefault(1) ?? "");
    }

    static async Task<string?> ReadHeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
                return null;
            head.Append((char)one[0]);
        }
        return head.ToString();
    }
}
