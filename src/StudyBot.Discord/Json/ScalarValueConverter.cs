using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Discord.Models;

namespace StudyBot.Discord.Json;

/// <summary>Reads and writes a string, number or boolean as itself.</summary>
internal sealed class ScalarValueConverter : JsonConverter<ScalarValue>
{
    public override ScalarValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => ScalarValue.Of(reader.GetString()!),
        JsonTokenType.Number => ScalarValue.Of(reader.GetDouble()),
        JsonTokenType.True => ScalarValue.Of(true),
        JsonTokenType.False => ScalarValue.Of(false),
        _ => throw new JsonException($"A {reader.TokenType} is neither text, number nor boolean."),
    };

    public override void Write(Utf8JsonWriter writer, ScalarValue value, JsonSerializerOptions options)
    {
        if (value.Text is not null)
        {
            writer.WriteStringValue(value.Text);
        }
        else if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteBooleanValue(value.Flag == true);
        }
    }
}
