using System.Text.Json.Nodes;

namespace StudyBot.Sandbox.Tests.OpenApi;

/// <summary>
/// Most objects of the API description are open: a misspelt property would pass. Here an object schema that lists its
/// properties allows no others, unless it is one part of a composition, whose parts would exclude each other.
/// </summary>
static class ClosedSchemas
{
    /// <summary>Closes <paramref name="schema"/> and everything in it, in place.</summary>
    public static void Close(JsonNode? schema, bool part = false)
    {
        switch (schema)
        {
            case JsonArray items:
                foreach (var item in items)
                    Close(item);
                break;
            case JsonObject keywords:
                CloseObject(keywords, part);
                break;
        }
    }

    static void CloseObject(JsonObject keywords, bool part)
    {
        var composed = keywords["allOf"] is JsonArray { Count: > 1 };
        foreach (var (name, value) in keywords)
        {
            if (name == "properties")
                foreach (var (_, property) in value!.AsObject())
                    Close(property);
            else if (name == "allOf" && composed)
                foreach (var item in value!.AsArray())
                    Close(item, part: true);
            else
                Close(value);
        }

        if (!part && !composed && keywords["properties"] is JsonObject && !keywords.ContainsKey("additionalProperties"))
            keywords["additionalProperties"] = false;
    }
}
