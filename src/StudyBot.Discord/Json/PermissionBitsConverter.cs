using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Discord.Models;

namespace StudyBot.Discord.Json;

/// <summary>
/// For the one field that Discord's description of requests has as an integer while answers carry text:
/// <c>default_member_permissions</c> (schema ApplicationCommandUpdateRequest).
/// </summary>
internal sealed class PermissionBitsConverter : JsonConverter<Permissions?>
{
    private static readonly PermissionsConverter Reader = new();

    public override Permissions? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : Reader.Read(ref reader, typeof(Permissions), options);

    public override void Write(Utf8JsonWriter writer, Permissions? value, JsonSerializerOptions options)
    {
        if (value is { } permissions)
        {
            writer.WriteNumberValue((ulong)permissions);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
