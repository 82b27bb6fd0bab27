using System.Text.Json;

namespace StudyBot.Tests.EndToEnd;

/// <summary>An interaction as a person's program sees it.</summary>
sealed record Interaction(JsonElement Json)
{
    public string Id => Json.GetProperty("id").GetString()!;

    public string State => Json.GetProperty("state").GetString()!;

    public bool IsPrivate => Json.GetProperty("ephemeral").GetBoolean();

    public bool OpenedForm => Json.GetProperty("modal").ValueKind == JsonValueKind.Object;

    public Shown Message => new(Json.GetProperty("message"));

    /// <summary>What was answered; empty while there is no answer.</summary>
    public string Text => Json.GetProperty("message").ValueKind == JsonValueKind.Object ? Message.Text : "";

    /// <summary>The answer and what was said after it.</summary>
    public string AllText => string.Join('\n', Json.GetProperty("follow_ups").EnumerateArray().Select(more => new Shown(more).Text).Prepend(Text));
}

/// <summary>A message as a person sees it.</summary>
sealed record Shown(JsonElement Json)
{
    public string Id => Json.GetProperty("id").GetString()!;

    /// <summary>All text in reading order.</summary>
    public string Text => string.Join('\n', Parts(Json).Select(part => part.TryGetProperty("content", out var content) ? content.GetString() : null)
        .Concat(Embeds.SelectMany(TextOf)).Where(text => !string.IsNullOrEmpty(text)));

    /// <summary>Names of the fields that may stand beside one another.</summary>
    public IEnumerable<string> Columns => Embeds.SelectMany(Fields).Where(one => one.GetProperty("inline").GetBoolean()).Select(one => one.GetProperty("name").GetString()!);

    IEnumerable<JsonElement> Embeds => Json.TryGetProperty("embeds", out var embeds) ? embeds.EnumerateArray() : [];

    public bool PingsNobody => Json.GetProperty("mentions").GetArrayLength() == 0 && !Json.GetProperty("mention_everyone").GetBoolean();

    /// <summary>The button that bears one of these labels.</summary>
    public string Control(params string[] labels) =>
        Parts(Json).First(part => part.TryGetProperty("label", out var text) && labels.Contains(text.GetString())).GetProperty("custom_id").GetString()!;

    /// <summary>Whether there is such a button, and it can be pressed.</summary>
    public bool CanPress(string label) => Parts(Json).Any(part =>
        part.TryGetProperty("label", out var text) && text.GetString() == label && !(part.TryGetProperty("disabled", out var off) && off.GetBoolean()));

    /// <summary>The id of the first button that can be pressed and whose label begins so; null when there is none.</summary>
    public string? Pressable(string label) => Parts(Json)
        .Where(part => part.TryGetProperty("label", out var text) && text.GetString()!.StartsWith(label, StringComparison.Ordinal)
            && !(part.TryGetProperty("disabled", out var disabled) && disabled.GetBoolean()))
        .Select(part => part.GetProperty("custom_id").GetString()).FirstOrDefault();

    /// <summary>Labels of its buttons, from left to right.</summary>
    public IReadOnlyList<string> Labels => [.. Parts(Json).Where(part => part.TryGetProperty("label", out _) && part.TryGetProperty("custom_id", out _)).Select(part => part.GetProperty("label").GetString()!)];

    public (string Id, string Value) Option(string label)
    {
        var menu = Parts(Json).First(part => part.TryGetProperty("options", out _));
        var option = menu.GetProperty("options").EnumerateArray().First(option => option.GetProperty("label").GetString() == label);
        return (menu.GetProperty("custom_id").GetString()!, option.GetProperty("value").GetString()!);
    }

    static IEnumerable<string?> TextOf(JsonElement embed) => Fields(embed)
        .SelectMany(field => new[] { field.GetProperty("name").GetString(), field.GetProperty("value").GetString() })
        .Prepend(embed.TryGetProperty("description", out var description) ? description.GetString() : null);

    static IEnumerable<JsonElement> Fields(JsonElement embed) => embed.TryGetProperty("fields", out var fields) ? fields.EnumerateArray() : [];

    static IEnumerable<JsonElement> Parts(JsonElement part)
    {
        yield return part;
        if (part.TryGetProperty("components", out var below) && below.ValueKind == JsonValueKind.Array)
        {
            foreach (var child in below.EnumerateArray().SelectMany(Parts))
                yield return child;
        }
        if (part.TryGetProperty("accessory", out var beside) && beside.ValueKind == JsonValueKind.Object)
            yield return beside;
    }
}
