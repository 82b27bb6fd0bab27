using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Discord.Json;
using StudyBot.Discord.Models.Commands;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// Tells whether two sets of commands are the same to people, although Discord fills in what we leave out: absent, null, false, empty
/// and the defaults of contexts count as equal, and the order of commands does not count. Pure.
/// </summary>
internal static class CommandFingerprint
{
    /// <summary>Fields that are Discord's own.</summary>
    private static readonly string[] NotOurs = ["id", "application_id", "guild_id", "version"];

    /// <summary>Fields that mean nothing for commands of one server, and that Discord fills in there.</summary>
    private static readonly string[] GlobalOnly = ["contexts", "integration_types"];

    /// <summary>A short text that is equal for equal sets.</summary>
    public static string Of(IEnumerable<CommandDefinition> commands, bool inServer)
    {
        string[] leftOut = inServer ? [.. NotOurs, .. GlobalOnly] : NotOurs;
        var ordered = commands.Select(command => Canonical(command, leftOut)).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', ordered))));
    }

    private static string Canonical(CommandDefinition command, string[] leftOut)
    {
        var written = JsonSerializer.SerializeToNode(command, command.GetType(), DiscordJson.Default)!.AsObject();
        foreach (var field in leftOut)
            written.Remove(field);
        return Canonical(written)?.ToJsonString() ?? "";
    }

    private static JsonNode? Canonical(JsonNode? node) => node switch
    {
        JsonObject fields => Canonical(fields),
        JsonArray { Count: 0 } => null,
        JsonArray items => new JsonArray([.. items.Select(Canonical)]),
        JsonValue value when value.GetValueKind() is JsonValueKind.False or JsonValueKind.Null => null,
        JsonValue value when value.GetValueKind() is JsonValueKind.String && value.GetValue<string>().Length == 0 => null,
        _ => node?.DeepClone(),
    };

    private static JsonObject? Canonical(JsonObject fields)
    {
        var kept = fields.Select(field => KeyValuePair.Create(field.Key, Canonical(field.Value))).Where(field => field.Value is not null)
            .OrderBy(field => field.Key, StringComparer.Ordinal).ToArray();
        return kept.Length == 0 ? null : new JsonObject(kept);
    }
}
