using System.Text.Json.Nodes;
using Json.Schema;

namespace StudyBot.Sandbox.Tests.OpenApi;

/// <summary>One operation of the API description.</summary>
sealed class ApiOperation
{
    readonly string[] _segments;
    readonly HashSet<string> _snowflakes;
    readonly Lazy<JsonSchema>? _body;

    public ApiOperation(string path, JsonObject operation, IEnumerable<JsonNode?> parameters, Func<JsonNode, JsonSchema> compile)
    {
        _segments = Split(path);
        var all = parameters.OfType<JsonObject>().ToList();
        Query = [.. all.Where(item => (string?)item["in"] == "query").Select(item => (string)item["name"]!)];
        _snowflakes = [.. all.Where(IsSnowflake).Select(item => $"{{{item["name"]}}}")];
        if (operation["requestBody"]?["content"] is not JsonObject content)
            return;

        TakesBody = true;
        TakesFiles = content.ContainsKey("multipart/form-data");
        BodyRequired = (bool?)operation["requestBody"]!["required"] ?? false;
        if (content["application/json"]?["schema"] is { } schema)
            _body = new Lazy<JsonSchema>(() => compile(schema));
    }

    public HashSet<string> Query { get; }
    public bool TakesBody { get; }
    public bool TakesFiles { get; }
    public bool BodyRequired { get; }

    /// <summary>Schema of a JSON body; null when the operation takes none.</summary>
    public JsonSchema? Body => _body?.Value;

    /// <summary>How many literal segments of the path match, or null when the path is not this operation's.</summary>
    public int? Match(string[] path)
    {
        if (path.Length != _segments.Length)
            return null;

        var literal = 0;
        foreach (var (segment, value) in _segments.Zip(path))
        {
            if (segment == value)
                literal++;
            else if (segment[0] != '{' || (_snowflakes.Contains(segment) && !value.All(char.IsAsciiDigit)))
                return null;
        }

        return literal;
    }

    public static string[] Split(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    static bool IsSnowflake(JsonObject parameter) =>
        (string?)parameter["in"] == "path"
        && ((string?)parameter["schema"]?["$ref"])?.EndsWith("/SnowflakeType", StringComparison.Ordinal) == true;
}
