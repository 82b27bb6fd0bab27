using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Discord.Json;
using StudyBot.Discord.Models.Events;

namespace StudyBot.Discord.Tests.Models;

/// <summary>Compares a sample with what is left of it after reading and writing.</summary>
internal static class RoundTrip
{
    /// <summary>Every difference as "path: what". Null and absent are the same.</summary>
    public static IReadOnlyList<string> Differences(JsonNode? sample, JsonNode? written) => [.. Compare(sample, written, "$")];

    public static JsonNode Write(object value) => value is Resumed
        ? new JsonObject()
        : JsonSerializer.SerializeToNode(value, DiscordJson.Default.GetTypeInfo(value.GetType())!)!;

    private static IEnumerable<string> Compare(JsonNode? sample, JsonNode? written, string path) =>
        (sample, written) switch
        {
            (JsonObject a, JsonObject b) => a.Select(p => p.Key).Union(b.Select(p => p.Key))
                .SelectMany(key => Compare(a[key], b[key], $"{path}.{key}")),
            (JsonArray a, JsonArray b) when a.Count == b.Count => a.Zip(b)
                .SelectMany((pair, index) => Compare(pair.First, pair.Second, $"{path}[{index}]")),
            (null, _) when IsDefault(written) => [],
            _ when Same(sample, written) => [],
            _ => [$"{path}: {sample?.ToJsonString() ?? "absent"} became {written?.ToJsonString() ?? "absent"}"],
        };

    /// <summary>What a record says about a field that was not sent.</summary>
    private static bool IsDefault(JsonNode? node) => node switch
    {
        null => true,
        JsonArray array => array.Count == 0,
        JsonValue value => value.ToJsonString() is "false" or "0" or "\"\"" or "\"0\"" or "\"0001-01-01T00:00:00+00:00\"",
        _ => false,
    };

    private static bool Same(JsonNode? sample, JsonNode? written) =>
        JsonNode.DeepEquals(sample, written)
        || sample?.ToJsonString().Trim('"') == written?.ToJsonString().Trim('"')
        || (sample is JsonValue a && written is JsonValue b && a.TryGetValue(out DateTimeOffset left) && b.TryGetValue(out DateTimeOffset right) && left == right);
}
