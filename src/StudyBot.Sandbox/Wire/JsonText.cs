using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Wire;

/// <summary>How ids, times, bit sets and lists are written on Discord's wire.</summary>
static class JsonText
{
    public static string? Text(this Snowflake? id) => id?.ToString();

    /// <summary>Permission sets travel as decimal strings.</summary>
    public static string Text(this Permissions permissions) => ((ulong)permissions).ToString(CultureInfo.InvariantCulture);

    public static string Iso(this DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture) + "+00:00";

    public static string? Iso(this DateTimeOffset? time) => time?.Iso();

    public static JsonArray ToJsonArray(this IEnumerable<JsonNode?> nodes) => new([.. nodes]);

    public static JsonArray ToJsonArray(this IEnumerable<Snowflake> ids) => new([.. ids.Select(id => (JsonNode)id.ToString())]);

    public static JsonArray ToJsonArray(this ImmutableArray<JsonElement> elements) => new([.. elements.Select(Node)]);

    public static JsonNode? Node(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(element),
        JsonValueKind.Array => JsonArray.Create(element),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => JsonValue.Create(element),
    };

    public static JsonElement Element(this JsonNode node) => JsonSerializer.SerializeToElement(node);
}
