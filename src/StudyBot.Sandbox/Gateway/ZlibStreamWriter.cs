using System.IO.Compression;

namespace StudyBot.Sandbox.Gateway;

/// <summary>Transport compression: one zlib context per connection, each message ended by a sync flush (docs: "zlib-stream").</summary>
sealed class ZlibStreamWriter : IDisposable
{
    readonly MemoryStream _output = new();
    readonly ZLibStream _zlib;

    public ZlibStreamWriter() => _zlib = new ZLibStream(_output, CompressionLevel.Fastest);

    public byte[] Compress(byte[] payload)
    {
        _output.SetLength(0);
        _zlib.Write(payload);
        _zlib.Flush();
        return _output.ToArray();
    }

    public void Dispose() => _zlib.Dispose();
}
