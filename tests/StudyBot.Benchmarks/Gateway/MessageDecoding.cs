using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Json;
using StudyBot.Discord.Models.Events;

namespace StudyBot.Benchmarks.Gateway;

/// <summary>
/// What one message event of 1.6 KB costs the reader of a connection, from the bytes of the WebSocket to the decoded record.
/// Events per second and core = 1 / mean.
/// </summary>
[MemoryDiagnoser]
public class MessageDecoding
{
    /// <summary>Messages in one stream; a zlib stream cannot be rewound, so each iteration starts a new one.</summary>
    const int Count = 20_000;

    readonly EventNames _names = new();
    byte[] _plain = [];
    byte[][] _compressed = [];

    [GlobalSetup]
    public void Setup()
    {
        _plain = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Gateway", "message-create.json"));
        var stream = new MemoryStream();
        using var zlib = new ZLibStream(stream, CompressionLevel.Optimal);
        _compressed = [.. Enumerable.Range(0, Count).Select(_ => Compress(zlib, stream))];
    }

    [Benchmark(Description = "unwrap the envelope", OperationsPerInvoke = Count)]
    public ulong Envelope()
    {
        var lanes = 0ul;
        for (var i = 0; i < Count; i++)
            lanes += FrameParser.Parse(_plain, _names).Lane;
        return lanes;
    }

    [Benchmark(Description = "unwrap and decode", OperationsPerInvoke = Count, Baseline = true)]
    public object? Decode()
    {
        GatewayEvent? last = null;
        for (var i = 0; i < Count; i++)
            last = Decode(_plain);
        return last;
    }

    [Benchmark(Description = "inflate, unwrap and decode", OperationsPerInvoke = Count)]
    public object? InflateAndDecode()
    {
        using var inflater = new Inflater(1_000_000);
        GatewayEvent? last = null;
        foreach (var message in _compressed)
            last = Decode(inflater.Inflate(message));
        return last;
    }

    GatewayEvent Decode(ReadOnlyMemory<byte> payload)
    {
        var frame = FrameParser.Parse(payload, _names);
        return GatewayEventDecoder.Decode("MESSAGE_CREATE"u8, frame.Data.Span);
    }

    static byte[] Compress(ZLibStream zlib, MemoryStream stream)
    {
        stream.SetLength(0);
        zlib.Write(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Gateway", "message-create.json")));
        zlib.Flush();
        return stream.ToArray();
    }
}
