using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace StudyBot.Benchmarks.Client.Peer;

/// <summary>Builds what a server sends: one unmasked frame per message, through the connection's deflate stream if it has one.</summary>
sealed class ServerFrames : IDisposable
{
    const byte FinalText = 0x81;
    const byte FinalBinary = 0x82;

    readonly MemoryStream _compressed = new();
    readonly ZLibStream? _zlib;
    byte[] _frame = new byte[64 * 1024];

    public ServerFrames(bool compress) => _zlib = compress ? new ZLibStream(_compressed, CompressionLevel.Fastest, leaveOpen: true) : null;

    /// <summary>The frame of one message; valid until the next call.</summary>
    public ReadOnlyMemory<byte> Frame(string json)
    {
        var payload = Encoding.UTF8.GetBytes(json).AsSpan();
        if (_zlib is not null)
        {
            _compressed.SetLength(0);
            _zlib.Write(payload);
            _zlib.Flush();
            payload = _compressed.GetBuffer().AsSpan(0, (int)_compressed.Length);
        }

        if (_frame.Length < payload.Length + 10)
            _frame = new byte[payload.Length + 10];
        _frame[0] = _zlib is null ? FinalText : FinalBinary;
        var head = WriteLength(payload.Length);
        payload.CopyTo(_frame.AsSpan(head));
        return _frame.AsMemory(0, head + payload.Length);
    }

    public void Dispose()
    {
        _zlib?.Dispose();
        _compressed.Dispose();
    }

    int WriteLength(int length)
    {
        switch (length)
        {
            case < 126:
                _frame[1] = (byte)length;
                return 2;
            case < 65536:
                _frame[1] = 126;
                BinaryPrimitives.WriteUInt16BigEndian(_frame.AsSpan(2), (ushort)length);
                return 4;
            default:
                _frame[1] = 127;
                BinaryPrimitives.WriteUInt64BigEndian(_frame.AsSpan(2), (ulong)length);
                return 10;
        }
    }
}
