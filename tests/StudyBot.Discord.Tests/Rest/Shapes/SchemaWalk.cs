using System.Text.Json;
using System.Text.Json.Nodes;

namespace StudyBot.Discord.Tests.Rest.Shapes;

/// <summary>
/// Compares a body with a schema: types, bounds, required fields, and that no field is sent which the schema does not list, although most of
/// Discord's schemas would let it pass.
/// </summary>
internal sealed class SchemaWalk(JsonObject document)
{
    public IEnumerable<string> Faults(JsonNode? value, JsonNode schema, string at)
    {
        schema = Resolve(schema);
        if (Branches(schema) is { } branches)
        {
            return Best(value, branches, at);
        }

        IEnumerable<string> faults = [.. TypeFaults(value, schema, at), .. BoundFaults(value, schema, at)];
        return value switch
        {
            JsonObject fields => faults.Concat(FieldFaults(fields, schema, at)),
            JsonArray items when schema["items"] is { } item => faults.Concat(items.SelectMany((entry, index) => Faults(entry, item, $"{at}[{index}]"))),
            _ => faults,
        };
    }

    private JsonNode Resolve(JsonNode schema)
    {
        while ((string?)schema["$ref"] is { } reference)
        {
            schema = reference.Split('/').Skip(1).Aggregate((JsonNode)document, (node, name) => node[name]!);
        }

        return schema;
    }

    private static JsonArray? Branches(JsonNode schema) => (schema["oneOf"] ?? schema["anyOf"]) as JsonArray;

    /// <summary>The faults of the alternative that fits best; of equals, the one whose kind was meant.</summary>
    private List<string> Best(JsonNode? value, JsonArray branches, string at) => branches
        .Select(branch => Faults(value, branch!, at).ToList())
        .OrderBy(faults => faults.Count(fault => fault.StartsWith($"{at} is ", StringComparison.Ordinal)))
        .ThenBy(faults => faults.Count(fault => fault.StartsWith($"{at}.type ", StringComparison.Ordinal)))
        .ThenBy(faults => faults.Count)
        .First();

    private IEnumerable<string> FieldFaults(JsonObject fields, JsonNode schema, string at)
    {
        JsonObject? known = schema["properties"] as JsonObject;
        JsonNode? others = schema["additionalProperties"] as JsonObject;
        foreach (string required in (schema["required"] as JsonArray ?? []).Select(name => (string)name!).Where(name => !fields.ContainsKey(name)))
        {
            yield return $"{at}.{required} is missing";
        }

        foreach ((string name, JsonNode? value) in fields)
        {
            if (IsPermissionSet(name, value))
            {
                continue;
            }

            if ((known?[name] ?? others) is { } rule)
            {
                foreach (string fault in Faults(value, rule, $"{at}.{name}"))
                {
                    yield return fault;
                }
            }
            else if (known is not null)
            {
                yield return $"{at}.{name} is not listed";
            }
        }
    }

    /// <summary>
    /// Permission sets are text in Discord's documentation and in its answers, also where the description of a request has a number.
    /// </summary>
    private static bool IsPermissionSet(string name, JsonNode? value) =>
        name == "default_member_permissions" && value is JsonValue bits && bits.TryGetValue(out string? digits) && digits.All(char.IsAsciiDigit);

    private static IEnumerable<string> TypeFaults(JsonNode? value, JsonNode schema, string at)
    {
        string[] allowed = schema["type"] switch
        {
            JsonArray several => [.. several.Select(type => (string)type!)],
            JsonValue one => [(string)one!],
            _ => [],
        };
        string actual = value?.GetValueKind() switch
        {
            null => "null",
            JsonValueKind.Number => value.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            var kind => kind.ToString()!.ToLowerInvariant(),
        };
        if (allowed.Length > 0 && !allowed.Contains(actual) && !(actual == "integer" && allowed.Contains("number")))
        {
            yield return $"{at} is {actual}, not {string.Join(" or ", allowed)}";
        }

        if (schema["enum"] is JsonArray named && !named.Any(entry => JsonNode.DeepEquals(entry, value)))
        {
            yield return $"{at} is {value?.ToJsonString()}, not one of {named.ToJsonString()}";
        }
    }

    private static IEnumerable<string> BoundFaults(JsonNode? value, JsonNode schema, string at)
    {
        double? size = value switch
        {
            JsonArray items => items.Count,
            JsonValue text when text.GetValueKind() == JsonValueKind.String => ((string)text!).EnumerateRunes().Count(),
            JsonValue number when number.GetValueKind() == JsonValueKind.Number => number.GetValue<double>(),
            _ => null,
        };
        (string Least, string Most) = value switch
        {
            JsonArray => ("minItems", "maxItems"),
            JsonValue text when text.GetValueKind() == JsonValueKind.String => ("minLength", "maxLength"),
            _ => ("minimum", "maximum"),
        };
        if (size < (double?)schema[Least] || size > (double?)schema[Most])
        {
            yield return $"{at} is {size}, beyond {Least} {schema[Least]} or {Most} {schema[Most]}";
        }
    }
}
