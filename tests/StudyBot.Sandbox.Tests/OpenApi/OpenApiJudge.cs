using System.Text.Json.Nodes;
using Json.Schema;
using StudyBot.Sandbox.Validation;

namespace StudyBot.Sandbox.Tests.OpenApi;

/// <summary>
/// Judges requests by Discord's API description (OpenAPI 3.1, whose schemas are JSON Schema 2020-12), read once, each
/// operation compiled when it is first met.
/// </summary>
sealed class OpenApiJudge : IRequestJudge
{
    /// <summary>Names the file; without it there is no judge.</summary>
    public const string PathVariable = "STUDYBOT_OPENAPI";

    const string Base = "https://openapi.test/discord";
    static readonly EvaluationOptions AtAll = new() { OutputFormat = OutputFormat.Flag };
    static readonly EvaluationOptions InDetail = new() { OutputFormat = OutputFormat.List };
    static readonly Lazy<OpenApiJudge?> Shared = new(() =>
        Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path && File.Exists(path) ? new(File.ReadAllText(path)) : null);

    readonly ILookup<string, ApiOperation> _operations;
    readonly BuildOptions _build = new() { SchemaRegistry = new SchemaRegistry(), Dialect = Dialect.Draft202012 };

    OpenApiJudge(string description)
    {
        var root = JsonNode.Parse(description)!;
        var schemas = root["components"]!["schemas"]!.AsObject();
        Tolerances.Apply(schemas);
        ClosedSchemas.Close(schemas);
        Compile(new JsonObject { ["$id"] = Base, ["$defs"] = schemas.DeepClone() });

        _operations = root["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject()
                .Where(operation => operation.Key != "parameters")
                .Select(operation => (Method: operation.Key.ToUpperInvariant(), Operation: Read(path.Key, path.Value!, operation.Value!))))
            .ToLookup(item => item.Method, item => item.Operation);
    }

    /// <summary>The judge, read once for all tests; null when the description is not at hand.</summary>
    public static OpenApiJudge? FromEnvironment() => Shared.Value;

    public IReadOnlyList<string> Judge(JudgedRequest request)
    {
        if (Find(request) is not { } operation)
            return ["The description has no such operation."];

        return
        [
            .. request.Query.Where(name => !operation.Query.Contains(name)).Select(name => $"The query parameter {name} is not listed."),
            .. JudgeParts(request, operation),
            .. JudgeBody(request, operation),
        ];
    }

    static IEnumerable<string> JudgeParts(JudgedRequest request, ApiOperation operation)
    {
        if (request.Parts.Count == 0)
            return [];
        if (!operation.TakesFiles)
            return ["The operation takes no multipart body."];
        if (operation.Body is null)
            return []; // A form of its own; no route of ours has one.
        return request.Parts
            .Where(part => part != "payload_json" && !(part.StartsWith("files[", StringComparison.Ordinal) && part.EndsWith(']')))
            .Select(part => $"The part {part} is neither payload_json nor files[n].");
    }

    static IReadOnlyList<string> JudgeBody(JudgedRequest request, ApiOperation operation)
    {
        if (request.Body is not { } body)
            return operation.BodyRequired && request.Parts.Count == 0 ? ["The body is missing."] : [];
        if (!operation.TakesBody)
            return ["The operation takes no body."];
        if (operation.Body is not { } schema || schema.Evaluate(body, AtAll).IsValid)
            return [];
        return Objections.From(schema.Evaluate(body, InDetail));
    }

    ApiOperation? Find(JudgedRequest request)
    {
        var path = ApiOperation.Split(request.Path);
        return _operations[request.Method]
            .Select(operation => (Operation: operation, Literal: operation.Match(path)))
            .Where(candidate => candidate.Literal is not null)
            .OrderByDescending(candidate => candidate.Literal)
            .FirstOrDefault().Operation;
    }

    ApiOperation Read(string path, JsonNode item, JsonNode operation)
    {
        var parameters = (item["parameters"]?.AsArray() ?? []).Concat(operation["parameters"]?.AsArray() ?? []);
        return new ApiOperation(path, operation.AsObject(), parameters, schema =>
        {
            var own = schema.DeepClone();
            ClosedSchemas.Close(own);
            lock (_build)
                return Compile(own);
        });
    }

    JsonSchema Compile(JsonNode schema) =>
        JsonSchema.FromText(schema.ToJsonString().Replace("#/components/schemas/", Base + "#/$defs/", StringComparison.Ordinal), _build);
}
