using System.Buffers.Text;
using System.Text.Json;

namespace StudyBot.Discord.Gateway;

/// <summary>Unwraps the envelope <c>{ op, s, t, d }</c> in one pass over the bytes, building no document.</summary>
internal static class FrameParser
{
    /// <exception cref="JsonException">The payload is not an envelope.</exception>
    public static GatewayFrame Parse(ReadOnlyMemory<byte> payload, EventNames names)
    {
        var reader = new Utf8JsonReader(payload.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A gateway frame must be a JSON object.");

        int? op = null;
        long? sequence = null;
        string? type = null;
        ReadOnlyMemory<byte> data = default;
        var ids = default(Ids);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("op"u8))
                op = reader.Read() && reader.TokenType == JsonTokenType.Number ? reader.GetInt32() : throw new JsonException("\"op\" must be a number.");
            else if (reader.ValueTextEquals("s"u8))
                sequence = reader.Read() && reader.TokenType == JsonTokenType.Number ? reader.GetInt64() : null;
            else if (reader.ValueTextEquals("t"u8))
                type = reader.Read() && reader.TokenType == JsonTokenType.String ? names.Get(reader.ValueSpan) : null;
            else if (reader.ValueTextEquals("d"u8))
                data = ReadData(ref reader, payload, ref ids);
            else
                reader.Skip();
        }
        // Reading on to the end makes the reader object to text behind the frame.
        while (reader.Read())
        {
        }
        return op is { } code
            ? new((GatewayOpcode)code, sequence, type, data, ids.LaneOf(type))
            : throw new JsonException("A gateway frame must have a number \"op\".");
    }

    static ReadOnlyMemory<byte> ReadData(ref Utf8JsonReader reader, ReadOnlyMemory<byte> payload, ref Ids ids)
    {
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartObject)
            reader.Skip();
        else
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                if (reader.ValueTextEquals("guild_id"u8))
                    ids.Guild = ReadId(ref reader);
                else if (reader.ValueTextEquals("channel_id"u8))
                    ids.Channel = ReadId(ref reader);
                else if (reader.ValueTextEquals("id"u8))
                    ids.Own = ReadId(ref reader);
                else
                    reader.Skip();
        return payload[start..(int)reader.BytesConsumed];
    }

    static ulong ReadId(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String && Utf8Parser.TryParse(reader.ValueSpan, out ulong id, out _))
            return id;
        reader.Skip();
        return 0;
    }

    struct Ids
    {
        public ulong Guild;
        public ulong Channel;
        public ulong Own;

        public readonly ulong LaneOf(string? type) =>
            Guild != 0 ? Guild
            : type is "GUILD_CREATE" or "GUILD_UPDATE" or "GUILD_DELETE" ? Own
            : Channel;
    }
}
