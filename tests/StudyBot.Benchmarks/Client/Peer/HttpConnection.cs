using System.Net.Sockets;
using System.Text;

namespace StudyBot.Benchmarks.Client.Peer;

/// <summary>A request as far as the peer cares.</summary>
/// <param name="Method">Upper-case method.</param>
/// <param name="Path">Path and query.</param>
/// <param name="WebSocketKey">The key of a WebSocket handshake; null for a plain request.</param>
/// <param name="Body">The body as text, where bodies are kept.</param>
readonly record struct HttpRequest(string Method, string Path, string? WebSocketKey, string Body);

/// <summary>Just enough HTTP/1.1 for a well-behaved client: keep-alive, bodies with a length or in chunks, no trailers.</summary>
sealed class HttpConnection(Socket socket, bool keepsBodies) : IDisposable
{
    readonly MemoryStream _body = new();
    byte[] _buffer = new byte[64 * 1024];
    int _start;
    int _end;

    public Socket Socket => socket;

    /// <summary>The next request with its body; null when the client closed.</summary>
    public async ValueTask<HttpRequest?> ReadAsync()
    {
        int length;
        while ((length = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n\r\n"u8)) < 0)
            if (!await FillAsync())
                return null;

        var head = Encoding.ASCII.GetString(_buffer, _start, length);
        _start += length + 4;
        _body.SetLength(0);
        await ReadBodyAsync(head);
        var line = head[..head.IndexOf('\r')].Split(' ');
        return new HttpRequest(line[0], line[1], Header(head, "Sec-WebSocket-Key"), Encoding.UTF8.GetString(_body.GetBuffer(), 0, (int)_body.Length));
    }

    public async ValueTask AnswerAsync(ReadOnlyMemory<byte> response) => await socket.SendAsync(response);

    /// <summary>Raw bytes after the handshake; empty when the client closed.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> ReadRawAsync()
    {
        if (_start == _end && !await FillAsync())
            return default;
        var bytes = _buffer.AsMemory(_start, _end - _start);
        _start = _end;
        return bytes;
    }

    public void Dispose()
    {
        socket.Dispose();
        _body.Dispose();
    }

    async ValueTask ReadBodyAsync(string head)
    {
        if (Header(head, "Content-Length") is { } text)
        {
            await TakeAsync(int.Parse(text, System.Globalization.CultureInfo.InvariantCulture), isBody: true);
            return;
        }

        if (Header(head, "Transfer-Encoding") is null)
            return;
        while (true)
        {
            int end;
            while ((end = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n"u8)) < 0)
                if (!await FillAsync())
                    return;
            var size = Convert.ToInt32(Encoding.ASCII.GetString(_buffer, _start, end), 16);
            _start += end + 2;
            await TakeAsync(size, isBody: true);
            await TakeAsync(2, isBody: false);
            if (size == 0)
                return;
        }
    }

    async ValueTask TakeAsync(int count, bool isBody)
    {
        while (_end - _start < count)
            if (!await FillAsync())
                return;
        if (isBody && keepsBodies)
            _body.Write(_buffer, _start, count);
        _start += count;
    }

    async ValueTask<bool> FillAsync()
    {
        if (_start == _end)
            _start = _end = 0;
        else if (_end == _buffer.Length)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
            if (_end == _buffer.Length)
                Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = await socket.ReceiveAsync(_buffer.AsMemory(_end));
        _end += read;
        return read > 0;
    }

    static string? Header(string head, string name)
    {
        var at = head.IndexOf("\r\n" + name + ":", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var from = at + name.Length + 3;
        var to = head.IndexOf('\r', from);
        return head[from..(to < 0 ? head.Length : to)].Trim();
    }
}
