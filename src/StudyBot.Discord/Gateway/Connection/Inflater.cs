using System.IO.Compression;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// The zlib context of one connection. Its dictionary spans all messages, so a new connection needs a new one
/// (Discord docs: events/gateway, zlib-stream).
/// </summary>
internal sealed class Inflater : IDisposable
{
    readonly Feed _feed = new();
    readonly ZLibStream _zlib;
    readonly ByteBuffer _output;

    /// <param name="limit">Largest inflated message in bytes.</param>
    public Inflater(int limit)
    {
        _output = new(limit);
        _zlib = new(_feed, CompressionMode.Decompress);
    }

    /// <summary>True when the bytes end a message: Discord flushes after each, and a flush leaves this mark.</summary>
    public static bool IsComplete(ReadOnlySpan<byte> compressed) => compressed.EndsWith((ReadOnlySpan<byte>)[0x00, 0x00, 0xFF, 0xFF]);

    /// <summary>Inflates one complete message; the result is valid until the next call.</summary>
    /// <exception cref="InvalidDataException">The bytes do not belong to this connection's stream.</exception>
    public ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> compressed)
    {
        _output.Clear();
        _feed.Rest = compressed;
        while (_zlib.Read(_output.Free().Span) is > 0 and var count)
            _output.Advance(count);
        return _output.Written;
    }

    public void Dispose()
    {
        _zlib.Dispose();
        _output.Dispose();
    }

    /// <summary>Hands the message at hand to the inflater, which takes "no more for now" as the end of this read only.</summary>
    sealed class Feed : Stream
    {
        public ReadOnlyMemory<byte> Rest { get; set; }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, Rest.Length);
            Rest.Span[..count].CopyTo(buffer);
            Rest = Rest[count..];
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
