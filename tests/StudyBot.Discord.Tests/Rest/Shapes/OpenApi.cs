using System.Text.Json.Nodes;

namespace StudyBot.Discord.Tests.Rest.Shapes;

/// <summary>Discord's description of its HTTP API, found by the variable STUDYBOT_OPENAPI.</summary>
internal sealed class OpenApi
{
    private static readonly Lazy<OpenApi?> Loaded = new(Load);

    private readonly JsonObject _document;

    private OpenApi(JsonObject document) => _document = document;

    /// <summary>The description; skips the test where it is not at hand.</summary>
    public static OpenApi OrSkip()
    {
        Assert.SkipWhen(Loaded.Value is null, "STUDYBOT_OPENAPI does not name Discord's openapi.json.");
        return Loaded.Value!;
    }

    /// <summary>What is wrong with a request, one line each; empty when it fits.</summary>
    public IReadOnlyList<string> Faults(string method, string path, string? json)
    {
        if (Operation(method, path) is not { } operation)
        {
            return [$"{method} {path} is not described."];
        }

        JsonNode? schema = operation["requestBody"]?["content"]?["application/json"]?["schema"];
        return (schema, json) switch
        {
            (null, null or "") => [],
            (null, _) => [$"{method} {path} takes no body."],
            (_, null or "") => [$"{method} {path} needs a body."],
            _ => [.. new SchemaWalk(_document).Faults(JsonNode.Parse(json), schema, "$")],
        };
    }

    private JsonObject? Operation(string method, string path)
    {
        string[] asked = path.Split('?')[0].Split('/');
        return _document["paths"]!.AsObject()
            .Where(entry => Fits(entry.Key.Split('/'), asked) && entry.Value![method.ToLowerInvariant()] is not null)
            .OrderBy(entry => entry.Key.Count(letter => letter == '{'))
            .Select(entry => entry.Value![method.ToLowerInvariant()]!.AsObject())
            .FirstOrDefault();
    }

    private static bool Fits(string[] template, string[] asked) => template.Length == asked.Length
        && template.Zip(asked).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);

    private static OpenApi? Load() =>
        Environment.GetEnvironmentVariable("STUDYBOT_OPENAPI") is { Length: > 0 } path && File.Exists(path)
            ? new OpenApi(JsonNode.Parse(File.ReadAllBytes(path))!.AsObject())
            : null;
}
