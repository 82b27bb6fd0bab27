using System.Text.Json.Nodes;

namespace StudyBot.Sandbox.Validation;

/// <summary>A refused request body; the answer is 400 with <see cref="ToJson"/>.</summary>
/// <param name="Code">Discord's JSON error code (docs: topics/opcodes-and-status-codes, "JSON Error Codes").</param>
/// <param name="Message">The sentence that belongs to the code.</param>
sealed record Refusal(int Code, string Message)
{
    /// <summary>A message with nothing to see in it.</summary>
    public static Refusal EmptyMessage { get; } = new(50006, "Cannot send an empty message");

    /// <summary>More than ten files on one message.</summary>
    public static Refusal TooManyAttachments { get; } = new(30015, "Maximum number of attachments in a message reached (10)");

    /// <summary>The faulty fields; empty unless the code is 50035.</summary>
    public IReadOnlyList<FormError> Errors { get; init; } = [];

    /// <summary>50035 with the faulty fields, or null when there are none.</summary>
    public static Refusal? InvalidForm(IReadOnlyList<FormError> errors) =>
        errors.Count == 0 ? null : new Refusal(50035, "Invalid Form Body") { Errors = errors };

    /// <summary>The answer's body: faults nested by field, each list under _errors (docs: reference, "Error Messages").</summary>
    public JsonObject ToJson()
    {
        var body = new JsonObject { ["message"] = Message, ["code"] = Code };
        if (Errors.Count == 0)
            return body;

        var root = new JsonObject();
        foreach (var error in Errors)
            ListAt(root, error.Path).Add(new JsonObject { ["code"] = error.Fault.Code, ["message"] = error.Fault.Message });
        body["errors"] = root;
        return body;
    }

    static JsonArray ListAt(JsonObject root, string path)
    {
        var node = root;
        foreach (var name in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
            node = Child(node, name, () => new JsonObject());
        return Child(node, "_errors", () => new JsonArray());
    }

    static T Child<T>(JsonObject parent, string name, Func<T> create) where T : JsonNode
    {
        if (parent[name] is not T child)
            parent[name] = child = create();
        return child;
    }
}
