using System.Text.Json;

namespace StudyBot.Sandbox.Validation.Commands;

/// <summary>
/// The characters of a command that count towards 8000: name, description and value of the command, its options and
/// choices; of a localised text the longest (docs: interactions/application-commands, the warning under "Slash Commands").
/// </summary>
static class CommandSize
{
    public const int Max = 8000;

    public static int Of(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return 0;
        return Longest(item, "name", "name_localizations")
            + Longest(item, "description", "description_localizations")
            + Length(item, "value")
            + Sum(item, "options")
            + Sum(item, "choices");
    }

    static int Sum(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Sum(Of) : 0;

    static int Longest(JsonElement item, string name, string localized)
    {
        var length = Length(item, name);
        if (!item.TryGetProperty(localized, out var texts) || texts.ValueKind != JsonValueKind.Object)
            return length;
        return texts.EnumerateObject().Select(text => LengthOf(text.Value)).Append(length).Max();
    }

    static int Length(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? LengthOf(value) : 0;

    static int LengthOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => TextLength.Of(value.GetString()!),
        JsonValueKind.Number => value.GetRawText().Length,
        _ => 0,
    };
}
