using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Discord.Models;

namespace StudyBot.Discord.Json;

/// <summary>Permission sets travel as the decimal digits of their bits; bits that have no name here are kept.</summary>
internal sealed class PermissionsConverter : JsonConverter<Permissions>
{
    public override Permissions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return (Permissions)reader.GetUInt64();
        }

        // Digits need no escaping, and a text of its own for each set would only be thrown away.
        bool isPlain = reader.TokenType == JsonTokenType.String && !reader.HasValueSequence;
        return isPlain && ulong.TryParse(reader.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out ulong bits)
            || ulong.TryParse(reader.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out bits)
            ? (Permissions)bits
            : throw new JsonException("A permission set must be a string of digits.");
    }

    public override void Write(Utf8JsonWriter writer, Permissions value, JsonSerializerOptions options) =>
        writer.WriteStringValue(((ulong)value).ToString(CultureInfo.InvariantCulture));
}
