using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.Wire;

namespace StudyBot.Sandbox.Control.Interactions;

/// <summary>Answers the components of a modal with what a person entered (docs: components/reference, "… Interaction Response Structure").</summary>
sealed class ModalInputs(JsonElement? values, ResolvedData resolved)
{
    public JsonObject Answer(JsonElement component)
    {
        var json = new JsonObject { ["type"] = component.Int("type"), ["id"] = component.Int("id") };
        switch (component.Int("type"))
        {
            case 1:
                json["components"] = component.Items("components").Select(Answer).ToJsonArray();
                break;
            case 10:
                break;
            case 18:
                json["component"] = Answer(component.GetProperty("component"));
                break;
            default:
                Fill(json, component, component.Text("custom_id")!);
                break;
        }
        return json;
    }

    void Fill(JsonObject json, JsonElement input, string customId)
    {
        json["custom_id"] = customId;
        var value = values?.Field(customId);
        switch (input.Int("type"))
        {
            case 4:
                json["value"] = Text(input, customId, value?.ToString() ?? input.Text("value") ?? "");
                break;
            case 19:
                json["values"] = Files(input, customId, value);
                break;
            case 21:
                json["value"] = Radio(input, customId, value?.ToString());
                break;
            case 23:
                json["value"] = value?.ValueKind == JsonValueKind.True || (value is null && input.Flag("default") == true);
                break;
            default:
                json["values"] = SelectValues.Read(input, List(value), resolved);
                break;
        }
    }

    static string Text(JsonElement input, string customId, string text)
    {
        var length = text.EnumerateRunes().Count();
        if (length == 0 && input.Flag("required") is false)
            return text;
        return length < Math.Max(1, input.Int("min_length") ?? 0) || length > (input.Int("max_length") ?? 4000)
            ? throw ControlException.Bad($"\"{customId}\" is required, too short or too long: {length} characters.")
            : text;
    }

    static string? Radio(JsonElement input, string customId, string? value)
    {
        if (value is null && input.Flag("required") is not false)
            throw ControlException.Bad($"\"{customId}\" is required.");
        return value is null ? null : SelectValues.Option(input, value);
    }

    JsonArray Files(JsonElement input, string customId, JsonElement? value)
    {
        var files = List(value);
        var least = input.Flag("required") is false ? 0 : input.Int("min_values") ?? 1;
        if (files.Count < least || files.Count > (input.Int("max_values") ?? 1))
            throw ControlException.Bad($"\"{customId}\" takes {least} to {input.Int("max_values") ?? 1} files, not {files.Count}.");
        return [.. files.Select(file => (JsonNode)resolved.File(file))];
    }

    static List<JsonElement> List(JsonElement? value) => value switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray()],
        { } single => [single],
    };
}
