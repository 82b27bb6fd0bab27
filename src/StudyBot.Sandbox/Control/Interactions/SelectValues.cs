using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Rest;

namespace StudyBot.Sandbox.Control.Interactions;

/// <summary>What a person picked from a select, as message or modal sends it (docs: components/reference).</summary>
static class SelectValues
{
    /// <summary>The one kind that takes all its options unless told otherwise (docs: "Checkbox Group Structure").</summary>
    const int CheckboxGroup = 22;

    public static JsonArray Read(JsonElement select, IReadOnlyList<JsonElement> picked, ResolvedData resolved)
    {
        var least = select.Flag("required") == false ? 0 : select.Int("min_values") ?? 1;
        var most = select.Int("max_values") ?? (select.Int("type") == CheckboxGroup ? select.Items("options").Count() : 1);
        if (picked.Count < least || picked.Count > most)
            throw ControlException.Bad($"\"{select.Text("custom_id")}\" takes {least} to {most} values, not {picked.Count}.");
        return [.. picked.Select(value => (JsonNode)One(select, value.ToString(), resolved))];
    }

    static string One(JsonElement select, string value, ResolvedData resolved) => select.Int("type") switch
    {
        3 or 21 or 22 => Option(select, value),
        5 => resolved.User(value),
        6 => resolved.Role(value),
        7 => resolved.Mentionable(value),
        8 => resolved.Channel(value),
        _ => throw ControlException.Bad($"\"{select.Text("custom_id")}\" takes no values."),
    };

    /// <summary>An option by its value, or by its label as a person reads it.</summary>
    public static string Option(JsonElement select, string value)
    {
        foreach (var option in select.Items("options"))
        {
            if (option.Text("value") == value || option.Text("label") == value)
                return option.Text("value")!;
        }
        throw ControlException.Bad(
            $"\"{select.Text("custom_id")}\" offers {string.Join(", ", select.Items("options").Select(o => o.Text("value")))}, not \"{value}\".");
    }
}
