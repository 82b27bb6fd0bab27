using System.IO.Compression;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace StudyBot.Discord.Tests.Gateway.Peer;

/// <summary>One connection of a client, seen from the gateway.</summary>
sealed class PeerConnection : IDisposable
{
    readonly TcpClient _client;
    readonly CancellationToken _test;
    readonly WebSocket _socket;
    readonly MemoryStream _compressed = new();
    readonly ZLibStream? _zlib;
    readonly Channel<JsonElement> _received = Channel.CreateUnbounded<JsonElement>();
    readonly TaskCompletionSource<int?> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly List<long?> _heartbeats = [];
    readonly SemaphoreSlim _sending = new(1, 1);
    bool _acknowledge;
    bool _silent;
    long _sequence;

    public PeerConnection(TcpClient client, WebSocket socket, string query, CancellationToken test)
    {
        (_client, _socket, Query, _test) = (client, socket, query, test);
        // Closing without a close frame then resets the line, as a dying network does.
        client.LingerState = new(true, 0);
        if (query.Contains("compress=zlib-stream", StringComparison.Ordinal))
            _zlib = new(_compressed, CompressionLevel.Fastest, leaveOpen: true);
        _ = ReadAllAsync();
    }

    /// <summary>What stood behind the question mark of the address.</summary>
    public string Query { get; }

    /// <summary>Compressed messages are sent in WebSocket frames of so many bytes.</summary>
    public int PieceSize { get; set; } = int.MaxValue;

    /// <summary>Sequence of the last dispatch sent; set it to continue a session.</summary>
    public long Sequence { get => _sequence; set => _sequence = value; }

    /// <summary>The <c>d</c> of each heartbeat so far.</summary>
    public IReadOnlyList<long?> Heartbeats
    {
        get
        {
            lock (_heartbeats)
                return [.. _heartbeats];
        }
    }

    /// <summary>The client's close code; null when the line broke without one.</summary>
    public async Task<int?> ExpectCloseAsync() => await _closed.Task.WaitAsync(ScriptedPeer.Patience, _test);

    public bool IsClosed => _closed.Task.IsCompleted;

    /// <summary>From now on heartbeats are answered as they come.</summary>
    public void ContinuouslyAcknowledge() => _acknowledge = true;

    /// <summary>From now on heartbeats are counted but not answered.</summary>
    public void StopAcknowledging() => _acknowledge = false;

    /// <summary>From now on nothing is answered, not even a close.</summary>
    public void FallSilent() => _silent = true;

    /// <summary>The next frame that is not a heartbeat, which must have this opcode.</summary>
    public async Task<JsonElement> ExpectAsync(int op)
    {
        var frame = await _received.Reader.ReadAsync().AsTask().WaitAsync(ScriptedPeer.Patience, _test);
        Assert.Equal(op, frame.GetProperty("op").GetInt32());
        return frame.TryGetProperty("d", out var data) ? data : default;
    }

    /// <summary>The next frame that is not a heartbeat; null when the client is gone.</summary>
    public async Task<JsonElement?> ReceiveAsync()
    {
        var frame = _received.Reader.WaitToReadAsync(_test).AsTask();
        await Task.WhenAny(frame, _closed.Task);
        return _received.Reader.TryRead(out var next) ? next : null;
    }

    /// <summary>Waits until so many heartbeats have come, and tells what the last of them carried.</summary>
    public async Task<long?> ExpectHeartbeatsAsync(int count)
    {
        while (Heartbeats.Count < count)
            await Task.Delay(2, _test);
        return Heartbeats[count - 1];
    }

    public Task HelloAsync(TimeSpan? interval = null) =>
        SendAsync($$$"""{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":{{{(interval ?? TimeSpan.FromSeconds(41.25)).TotalMilliseconds}}},"_trace":[]}}""");

    public Task ReadyAsync(string session, Uri resumeAt) =>
        DispatchAsync("READY", $$"""{"v":10,"session_id":"{{session}}","resume_gateway_url":"{{resumeAt}}","user":{"id":"1","username":"bot"},"guilds":[],"application":{"id":"1"} }""");

    public Task ResumedAsync() => DispatchAsync("RESUMED", "{}");

    public Task DispatchAsync(string type, string data) =>
        SendAsync($$"""{"t":"{{type}}","s":{{Interlocked.Increment(ref _sequence)}},"op":0,"d":{{data}} }""");

    public Task InvalidSessionAsync(bool resumable) => SendAsync($$"""{"op":9,"d":{{(resumable ? "true" : "false")}},"s":null,"t":null}""");

    public Task ReconnectAsync() => SendAsync("""{"op":7,"d":null,"s":null,"t":null}""");

    public Task RequestHeartbeatAsync() => SendAsync("""{"op":1,"d":null,"s":null,"t":null}""");

    public Task AcknowledgeAsync() => SendAsync("""{"op":11,"d":null,"s":null,"t":null}""");

    public async Task SendAsync(string json)
    {
        await _sending.WaitAsync();
        try
        {
            if (_zlib is null)
                await SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text);
            else
                await SendAsync(Compress(json), WebSocketMessageType.Binary);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Sends bytes as they are, one message.</summary>
    public async Task SendRawAsync(byte[] bytes) => await SendAsync(bytes, WebSocketMessageType.Binary);

    /// <summary>Closes with a code, as Discord does; a client that has left meanwhile is no fault, since closes may cross.</summary>
    public async Task CloseAsync(int code)
    {
        try
        {
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, CancellationToken.None);
        }
        catch (Exception error) when (error is WebSocketException or IOException or SocketException or ObjectDisposedException)
        {
            _closed.TrySetResult((int?)_socket.CloseStatus);
        }
    }

    /// <summary>Breaks the line without a close frame.</summary>
    public void Drop()
    {
        _client.Close();
        _closed.TrySetResult(null);
    }

    public void Dispose()
    {
        Drop();
        _zlib?.Dispose();
        _compressed.Dispose();
        _sending.Dispose();
        _socket.Dispose();
    }

    byte[] Compress(string json)
    {
        _compressed.SetLength(0);
        _zlib!.Write(Encoding.UTF8.GetBytes(json));
        _zlib.Flush();
        return _compressed.ToArray();
    }

    async Task SendAsync(byte[] bytes, WebSocketMessageType type)
    {
        for (var start = 0; start < bytes.Length; start += Math.Min(PieceSize, bytes.Length))
        {
            var count = Math.Min(PieceSize, bytes.Length - start);
            await _socket.SendAsync(bytes.AsMemory(start, count), type, start + count == bytes.Length, CancellationToken.None);
        }
    }

    async Task ReadAllAsync()
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (true)
            {
                var result = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (_silent)
                    return;
                if (result.MessageType == WebSocketMessageType.Close)
                    break;
                await ReceiveAsync(JsonDocument.Parse(buffer.AsMemory(0, result.Count)).RootElement.Clone());
            }
            if (_socket.State == WebSocketState.CloseReceived)
                await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
            _closed.TrySetResult((int?)_socket.CloseStatus);
            _client.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception error) when (error is WebSocketException or IOException or SocketException or ObjectDisposedException)
        {
            _closed.TrySetResult((int?)_socket.CloseStatus);
        }
    }

    async Task ReceiveAsync(JsonElement frame)
    {
        if (frame.GetProperty("op").GetInt32() != 1)
        {
            _received.Writer.TryWrite(frame);
            return;
        }
        var data = frame.GetProperty("d");
        lock (_heartbeats)
            _heartbeats.Add(data.ValueKind == JsonValueKind.Null ? null : data.GetInt64());
        if (_acknowledge)
            await AcknowledgeAsync();
    }
}
