using System.Text.Json.Nodes;

namespace StudyBot.Sandbox.Tests.OpenApi;

/// <summary>
/// Where the API description lags behind the documentation or behind what Discord takes. Each entry names its reason;
/// an entry that the description has caught up with should go.
/// </summary>
static class Tolerances
{
    static readonly string[] CommandBodies =
        ["ApplicationCommandCreateRequest", "ApplicationCommandUpdateRequest", "ApplicationCommandPatchRequestPartial"];

    /// <summary>Widens the schemas in place.</summary>
    public static void Apply(JsonObject schemas)
    {
        foreach (var name in CommandBodies)
        {
            // interactions/application-commands lists nsfw for every command.
            Allow(schemas, name, "nsfw", """{ "type": ["boolean", "null"] }""");
            // The documentation and all clients write this 64-bit set as a string; the description has a number.
            Allow(schemas, name, "default_member_permissions", """{ "type": ["string", "null"], "pattern": "^[0-9]+$" }""");
        }

        // components/reference gives a partial emoji the fields name, id and animated.
        Allow(schemas, "ComponentEmojiForRequest", "animated", """{ "type": ["boolean", "null"] }""");
        // An emoji may be given by its id alone.
        schemas["ComponentEmojiForRequest"]!.AsObject().Remove("required");
        // reference, "File Type Filtering", is newer than the description.
        Allow(schemas, "FileUploadComponentForModalRequest", "file_types", """{ "type": "array", "items": { "type": "string" }, "maxItems": 10 }""");
        Allow(schemas, "ApplicationCommandAttachmentOption", "file_types", """{ "type": "array", "items": { "type": "string" }, "maxItems": 10 }""");
        // resources/message: "snowflake or number", the n of files[n].
        Allow(schemas, "MessageAttachmentRequest", "id", """{ "type": ["string", "integer"], "pattern": "^[0-9]+$" }""");
    }

    static void Allow(JsonObject schemas, string schema, string property, string rule) =>
        schemas[schema]!["properties"]![property] = JsonNode.Parse(rule);
}
