using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StudyBot.Sandbox.Gateway;

/// <summary>Writes the envelope around what the gateway sends (docs: events/gateway-events, "Payload Structure").</summary>
static class Payload
{
    public static readonly byte[] HeartbeatAck = Of(Opcode.HeartbeatAck, null);
    public static readonly byte[] HeartbeatRequest = Of(Opcode.Heartbeat, null);
    public static readonly byte[] Reconnect = Of(Opcode.Reconnect, null);

    public static byte[] Hello(TimeSpan heartbeatInterval) =>
        Of(Opcode.Hello, new JsonObject { ["heartbeat_interval"] = (int)heartbeatInterval.TotalMilliseconds });

    public static byte[] InvalidSession(bool resumable) => Of(Opcode.InvalidSession, resumable);

    public static byte[] Of(Opcode opcode, JsonNode? data)
    {
        var json = new JsonObject { ["t"] = null, ["s"] = null, ["op"] = (int)opcode, ["d"] = data };
        return Bytes(json);
    }

    /// <summary>A dispatch. The data is written once per event and reused for each session.</summary>
    public static byte[] Dispatch(string name, long sequence, ReadOnlySpan<byte> data)
    {
        var buffer = new ArrayBufferWriter<byte>(data.Length + 64 + name.Length);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("t", name);
            writer.WriteNumber("s", sequence);
            writer.WriteNumber("op", (int)Opcode.Dispatch);
            writer.WritePropertyName("d");
            writer.WriteRawValue(data, skipInputValidation: true);
            writer.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    public static byte[] Bytes(JsonNode node)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer))
            node.WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }
}
