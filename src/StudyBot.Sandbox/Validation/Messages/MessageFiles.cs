using System.Text.Json;

namespace StudyBot.Sandbox.Validation.Messages;

/// <summary>The files of one request.</summary>
/// <param name="Uploads">Index n of each part files[n], and its file name.</param>
sealed record MessageFiles(IReadOnlyDictionary<string, string> Uploads)
{
    /// <summary>Docs: topics/opcodes-and-status-codes, code 30015.</summary>
    public const int Max = 10;

    /// <summary>A request without files.</summary>
    public static MessageFiles None { get; } = new(new Dictionary<string, string>());

    /// <summary>Names a component may refer to as attachment://name: what was uploaded, under the name attachments gives it.</summary>
    public IReadOnlySet<string> NamesIn(JsonElement message)
    {
        var names = Uploads.Values.ToHashSet(StringComparer.Ordinal);
        if (message.ValueKind != JsonValueKind.Object
            || !message.TryGetProperty("attachments", out var list)
            || list.ValueKind != JsonValueKind.Array)
            return names;

        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Object
                && item.TryGetProperty("filename", out var name)
                && name.ValueKind == JsonValueKind.String)
                names.Add(name.GetString()!);
        }

        return names;
    }
}
