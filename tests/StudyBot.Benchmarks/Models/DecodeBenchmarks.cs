using BenchmarkDotNet.Attributes;
using StudyBot.Discord.Json;
using StudyBot.Discord.Models.Events;

namespace StudyBot.Benchmarks.Models;

/// <summary>Time and bytes to turn an event's JSON into its record. <c>message_create_typical</c> has 1.6 KB.</summary>
[MemoryDiagnoser]
public class DecodeBenchmarks
{
    (byte[] Name, byte[] Data) _event;

    /// <summary>Sample to decode.</summary>
    [Params("message_create_typical", "message_create_reply", "interaction_create_slash", "interaction_create_button", "guild_create")]
    public string File { get; set; } = "";

    [GlobalSetup]
    public void Load() => _event = Samples.Event(File);

    /// <summary>Decodes one event.</summary>
    /// <returns>The event, so that the work is not left out.</returns>
    [Benchmark]
    public object Decode()
    {
        GatewayEvent decoded = GatewayEventDecoder.Decode(_event.Name, _event.Data);
        return decoded is UnknownEvent { Fault: { } fault } ? throw new InvalidOperationException(fault) : decoded;
    }
}
