using System.Text.Json;

namespace StudyBot.Discord.Rest;

/// <summary>What an error answer says.</summary>
/// <param name="Code">Discord's code, 0 when there is none.</param>
/// <param name="Message">Discord's message, or null.</param>
/// <param name="FieldErrors">Messages by the path of the field.</param>
/// <param name="RetryAfter">Seconds to wait, from the body of a 429.</param>
/// <param name="Global">Whether a 429 says that it is about the whole bot.</param>
/// <remarks>Sources: developers/reference, "Error Messages"; developers/topics/rate-limits, "Rate Limit Response Structure".</remarks>
internal sealed record ErrorBody(
    int Code, string? Message, IReadOnlyDictionary<string, string> FieldErrors, double? RetryAfter = null, bool Global = false)
{
    private static readonly ErrorBody Empty = new(0, null, new Dictionary<string, string>());

    /// <summary>Reads what can be read: bodies of proxies are HTML or nothing at all.</summary>
    public static ErrorBody Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : Empty;
        }
        catch (JsonException)
        {
            return Empty;
        }
    }

    private static ErrorBody Read(JsonElement root)
    {
        var fields = new Dictionary<string, string>();
        if (root.TryGetProperty("errors", out JsonElement errors))
        {
            Collect(errors, "", fields);
        }

        return new ErrorBody(
            root.TryGetProperty("code", out JsonElement code) && code.ValueKind == JsonValueKind.Number && code.TryGetInt32(out int number) ? number : 0,
            root.TryGetProperty("message", out JsonElement message) && message.ValueKind == JsonValueKind.String ? message.GetString() : null,
            fields,
            root.TryGetProperty("retry_after", out JsonElement wait) && wait.ValueKind == JsonValueKind.Number ? wait.GetDouble() : null,
            root.TryGetProperty("global", out JsonElement global) && global.ValueKind == JsonValueKind.True);
    }

    /// <summary>Errors lie in a tree of field names and indexes; each leaf is a list named <c>_errors</c>.</summary>
    private static void Collect(JsonElement node, string path, Dictionary<string, string> fields)
    {
        if (node.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (JsonProperty property in node.EnumerateObject())
        {
            if (property.NameEquals("_errors") && property.Value.ValueKind == JsonValueKind.Array)
            {
                fields[path] = string.Join("; ", property.Value.EnumerateArray().Select(Text));
            }
            else
            {
                Collect(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", fields);
            }
        }
    }

    private static string Text(JsonElement error) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty("message", out JsonElement message) ? message.ToString() : error.ToString();
}
