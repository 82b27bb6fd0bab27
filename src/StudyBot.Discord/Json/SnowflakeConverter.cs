using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Discord.Models;

namespace StudyBot.Discord.Json;

/// <summary>
/// Ids travel as strings. Numbers are read too: Discord echoes an id that is not of its own making as a number
/// (developers/reference, "ID Serialization").
/// </summary>
internal sealed class SnowflakeConverter : JsonConverter<Snowflake>
{
    private const int MaximumDigits = 20;

    public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? new Snowflake(reader.GetUInt64()) : Digits(ref reader);

    public override Snowflake ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Digits(ref reader);

    public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options)
    {
        Span<byte> digits = stackalloc byte[MaximumDigits];
        Utf8Formatter.TryFormat(value.Value, digits, out int written);
        writer.WriteStringValue(digits[..written]);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options)
    {
        Span<byte> digits = stackalloc byte[MaximumDigits];
        Utf8Formatter.TryFormat(value.Value, digits, out int written);
        writer.WritePropertyName(digits[..written]);
    }

    private static Snowflake Digits(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !reader.HasValueSequence
            && Utf8Parser.TryParse(reader.ValueSpan, out ulong value, out int consumed) && consumed == reader.ValueSpan.Length)
        {
            return new Snowflake(value);
        }

        return reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && Snowflake.TryParse(reader.GetString(), out Snowflake id)
            ? id
            : throw new JsonException("An id must be a string of digits.");
    }
}
