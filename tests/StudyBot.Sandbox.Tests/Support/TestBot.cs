using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace StudyBot.Sandbox.Tests.Support;

/// <summary>A bot's gateway connection, driven by hand.</summary>
sealed class TestBot : IDisposable
{
    /// <summary>All but presences, which the practice portal does not allow.</summary>
    public const int AllIntents = 53608191;

    readonly ClientWebSocket _socket = new();
    readonly MemoryStream _packed = new();
    ZLibStream? _inflater;
    long _read;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public long Sequence { get; private set; }

    public string SessionId { get; private set; } = "";

    public string ResumeUrl { get; private set; } = "";

    public static async Task<TestBot> OpenAsync(string url, string query = "?v=10&encoding=json")
    {
        var bot = new TestBot();
        await bot._socket.ConnectAsync(new Uri(url + query), Stop);
        return bot;
    }

    /// <summary>Connects, identifies and reads READY.</summary>
    public static async Task<TestBot> LoginAsync(
        Practice practice, int intents = AllIntents, int[]? shard = null, string query = "?v=10&encoding=json")
    {
        var bot = await OpenAsync(practice.Server.GatewayUrl.ToString(), query);
        await bot.ReadOpAsync(10);
        await bot.IdentifyAsync(practice.Server.Token, intents, shard);
        var ready = await bot.ReadEventAsync("READY");
        bot.SessionId = (string)ready["session_id"]!;
        bot.ResumeUrl = (string)ready["resume_gateway_url"]!;
        return bot;
    }

    public Task IdentifyAsync(string token, int intents, int[]? shard = null)
    {
        var data = new JsonObject
        {
            ["token"] = token,
            ["intents"] = intents,
            ["properties"] = new JsonObject { ["os"] = "linux", ["browser"] = "test", ["device"] = "test" },
        };
        if (shard is not null)
            data["shard"] = new JsonArray(shard[0], shard[1]);
        return SendAsync(2, data);
    }

    public Task ResumeAsync(string token, string session, long sequence) =>
        SendAsync(6, new JsonObject { ["token"] = token, ["session_id"] = session, ["seq"] = sequence });

    public Task SendAsync(int op, JsonNode? data) => SendTextAsync(new JsonObject { ["op"] = op, ["d"] = data }.ToJsonString());

    public Task SendTextAsync(string text) => _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, Stop);

    /// <summary>The next dispatch of that name; others are skipped.</summary>
    public async Task<JsonNode> ReadEventAsync(string name)
    {
        while (true)
        {
            var payload = await ReadAsync();
            Assert.True((int?)payload["op"] is 0 or 11, $"expected {name}, got {payload.ToJsonString()}");
            if ((string?)payload["t"] == name)
                return payload["d"]!;
        }
    }

    /// <summary>The names of the dispatches up to and including that one.</summary>
    public async Task<List<string>> NamesUntilAsync(string name)
    {
        var names = new List<string>();
        do
            names.Add((string?)(await ReadAsync())["t"] ?? "");
        while (names[^1] != name);
        return names;
    }

    public async Task<JsonNode> ReadOpAsync(int op)
    {
        var payload = await ReadAsync();
        Assert.Equal(op, (int?)payload["op"]);
        return payload;
    }

    public async Task<JsonNode> ReadAsync()
    {
        var (bytes, close) = await ReceiveAsync();
        Assert.True(close is null, $"closed with {close}");
        var payload = JsonNode.Parse(bytes)!;
        if ((long?)payload["s"] is { } sequence)
            Sequence = sequence;
        return payload;
    }

    /// <summary>The close code; null when the connection was cut. What was sent before is skipped.</summary>
    public async Task<int?> ReadCloseAsync()
    {
        try
        {
            while (true)
            {
                if (await ReceiveAsync() is { Close: { } code })
                    return code;
            }
        }
        catch (WebSocketException)
        {
            return null;
        }
    }

    public Task CloseAsync(int code) => _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, Stop);

    public void Abort() => _socket.Abort();

    public void Dispose()
    {
        _socket.Dispose();
        _inflater?.Dispose();
    }

    async Task<(byte[] Bytes, int? Close)> ReceiveAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer, Stop);
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        if (part.MessageType == WebSocketMessageType.Close)
            return ([], (int)_socket.CloseStatus!);
        return (part.MessageType == WebSocketMessageType.Binary ? Inflate(message.ToArray()) : message.ToArray(), null);
    }

    byte[] Inflate(byte[] packed)
    {
        Assert.Equal([0, 0, 0xFF, 0xFF], packed[^4..]);
        _packed.Position = _packed.Length;
        _packed.Write(packed);
        _packed.Position = _read;
        _inflater ??= new ZLibStream(_packed, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        _inflater.CopyTo(plain);
        _read = _packed.Position;
        return plain.ToArray();
    }
}
