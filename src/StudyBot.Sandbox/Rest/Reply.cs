using System.Text.Json.Nodes;

namespace StudyBot.Sandbox.Rest;

/// <summary>What goes back: a status and, mostly, JSON.</summary>
sealed record Reply(int Status, JsonNode? Body)
{
    public static readonly Reply NoContent = new(204, null);

    public static Reply Ok(JsonNode body) => new(200, body);

    public static Reply Created(JsonNode body) => new(201, body);

    public static Reply From(ApiError error) => new(error.Status, error.ToJson());
}
