using System.Buffers;
using System.Globalization;
using System.Text.Json;
using StudyBot.Discord.Models;

namespace StudyBot.Discord.Gateway;

/// <summary>The frames we send, as UTF-8 JSON.</summary>
internal static class GatewayPayloads
{
    /// <summary>Largest frame Discord takes; a bigger one closes the connection with 4002 (Discord docs: events/gateway, Sending Events).</summary>
    public const int MaxBytes = 4096;

    const string Library = "StudyBot";

    public static byte[] Heartbeat(long? sequence) => Write(GatewayOpcode.Heartbeat, d =>
    {
        if (sequence is { } number)
            d.WriteNumberValue(number);
        else
            d.WriteNullValue();
    });

    public static byte[] Identify(string token, ShardId shard, Intents intents) => Write(GatewayOpcode.Identify, d =>
    {
        d.WriteStartObject();
        d.WriteString("token", token);
        d.WriteNumber("intents", (long)intents);
        d.WriteStartObject("properties");
        d.WriteString("os", OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux");
        d.WriteString("browser", Library);
        d.WriteString("device", Library);
        d.WriteEndObject();
        d.WriteStartArray("shard");
        d.WriteNumberValue(shard.Index);
        d.WriteNumberValue(shard.Count);
        d.WriteEndArray();
        d.WriteEndObject();
    });

    public static byte[] Resume(string token, GatewaySession session) => Write(GatewayOpcode.Resume, d =>
    {
        d.WriteStartObject();
        d.WriteString("token", token);
        d.WriteString("session_id", session.Id);
        d.WriteNumber("seq", session.Sequence);
        d.WriteEndObject();
    });

    /// <summary>
    /// Asks for one member of a server, which Discord answers by a GUILD_MEMBERS_CHUNK and allows without the members intent
    /// (Discord docs: events/gateway-events, Request Guild Members).
    /// </summary>
    public static byte[] RequestMember(ulong server, ulong member) => Write(GatewayOpcode.RequestGuildMembers, d =>
    {
        d.WriteStartObject();
        d.WriteString("guild_id", server.ToString(CultureInfo.InvariantCulture));
        d.WriteString("user_ids", member.ToString(CultureInfo.InvariantCulture));
        d.WriteEndObject();
    });

    /// <summary>Any other command; <paramref name="data"/> is the JSON of <c>d</c>.</summary>
    public static byte[] Command(GatewayOpcode op, ReadOnlyMemory<byte> data) => Write(op, d => d.WriteRawValue(data.Span));

    static byte[] Write(GatewayOpcode op, Action<Utf8JsonWriter> data)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("op", (int)op);
            writer.WritePropertyName("d");
            data(writer);
            writer.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }
}
