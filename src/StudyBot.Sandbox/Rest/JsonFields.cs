using System.Text.Json;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest;

/// <summary>Reads single fields of a body that was checked before; what is absent, null or of another kind gives null.</summary>
static class JsonFields
{
    public static bool Has(this JsonElement json, string name) => json.TryGetProperty(name, out _);

    public static JsonElement? Field(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    public static string? Text(this JsonElement json, string name) =>
        json.Field(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static int? Int(this JsonElement json, string name) =>
        json.Field(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

    public static bool? Flag(this JsonElement json, string name) => json.Field(name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static Snowflake? Id(this JsonElement json, string name) => json.Field(name) is { } value ? AsId(value) : null;

    /// <summary>Ids are strings; attachments may number new files with plain integers.</summary>
    public static Snowflake? AsId(this JsonElement value) => Snowflake.Parse(value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    });

    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Field(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    public static Permissions? Permissions(this JsonElement json, string name) => json.Field(name) switch
    {
        { ValueKind: JsonValueKind.String } value when ulong.TryParse(value.GetString(), out var bits) => (Permissions)bits,
        { ValueKind: JsonValueKind.Number } value when value.TryGetUInt64(out var bits) => (Permissions)bits,
        _ => null,
    };
}
