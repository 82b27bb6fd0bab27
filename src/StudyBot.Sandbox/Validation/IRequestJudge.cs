using System.Text.Json;

namespace StudyBot.Sandbox.Validation;

/// <summary>
/// A second opinion on each request the sandbox gets, such as Discord's published API description. The sandbox answers
/// as it would without it; what the judge objects to is recorded, and a test run fails on it.
/// </summary>
public interface IRequestJudge
{
    /// <summary>The objections, each a sentence that names the field; empty when the request fits. Safe for concurrent use.</summary>
    IReadOnlyList<string> Judge(JudgedRequest request);
}

/// <summary>A request as it came over the wire.</summary>
/// <param name="Method">Upper-case HTTP method.</param>
/// <param name="Path">Path below /api/v10, starting with a slash, without the query.</param>
/// <param name="ContentType">Media type without parameters; null for a request without body.</param>
/// <param name="Body">The JSON body, or payload_json of a multipart body; null when there is none.</param>
public sealed record JudgedRequest(string Method, string Path, string? ContentType, JsonElement? Body)
{
    /// <summary>Names of the query's parameters.</summary>
    public IReadOnlyCollection<string> Query { get; init; } = [];

    /// <summary>Names of a multipart body's parts, payload_json among them.</summary>
    public IReadOnlyCollection<string> Parts { get; init; } = [];
}
