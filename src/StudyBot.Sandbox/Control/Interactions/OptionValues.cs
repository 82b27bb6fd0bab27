using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.Wire;

namespace StudyBot.Sandbox.Control.Interactions;

/// <summary>Turns what a person typed for an option into the value that goes out, or says what Discord's client would object to.</summary>
static class OptionValues
{
    public static JsonNode? Read(JsonElement option, JsonElement value, ResolvedData resolved)
    {
        var name = option.Text("name")!;
        var checkedValue = option.Int("type") switch
        {
            3 => Text(option, name, value),
            4 => Number(option, name, value, whole: true),
            5 => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value : throw Not(name, "true or false"),
            10 => Number(option, name, value, whole: false),
            _ => (JsonElement?)null,
        };
        if (checkedValue is { } plain)
        {
            Chosen(option, name, plain);
            return plain.Node();
        }
        return option.Int("type") switch
        {
            6 => resolved.User(value.ToString()),
            7 => resolved.Channel(value.ToString()),
            8 => resolved.Role(value.ToString()),
            9 => resolved.Mentionable(value.ToString()),
            _ => resolved.File(value),
        };
    }

    static JsonElement Text(JsonElement option, string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            throw Not(name, "text");
        var length = value.GetString()!.EnumerateRunes().Count();
        if (length < (option.Int("min_length") ?? 0) || length > (option.Int("max_length") ?? 6000))
            throw ControlException.Bad($"\"{name}\" is too short or too long: {length} characters.");
        return value;
    }

    static JsonElement Number(JsonElement option, string name, JsonElement value, bool whole)
    {
        if (value.ValueKind != JsonValueKind.Number || (whole && !value.TryGetInt64(out _)))
            throw Not(name, whole ? "a whole number" : "a number");
        var number = value.GetDouble();
        if (number < Bound(option, "min_value", double.MinValue) || number > Bound(option, "max_value", double.MaxValue))
            throw ControlException.Bad($"\"{name}\" is out of bounds: {number}.");
        return value;
    }

    static double Bound(JsonElement option, string name, double otherwise) => option.Field(name)?.GetDouble() ?? otherwise;

    /// <summary>With fixed choices nothing else can be sent.</summary>
    static void Chosen(JsonElement option, string name, JsonElement value)
    {
        var choices = option.Items("choices").ToList();
        if (choices.Count > 0 && !choices.Any(c => c.GetProperty("value").ToString() == value.ToString()))
            throw ControlException.Bad($"\"{name}\" must be one of {string.Join(", ", choices.Select(c => c.GetProperty("value")))}.");
    }

    static ControlException Not(string name, string wanted) => ControlException.Bad($"\"{name}\" must be {wanted}.");
}
