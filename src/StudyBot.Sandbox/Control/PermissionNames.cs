using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control;

/// <summary>Permissions as the control API writes them: Discord's own names, such as SEND_MESSAGES.</summary>
static partial class PermissionNames
{
    static readonly Dictionary<string, Permissions> ByName = Enum.GetValues<Permissions>()
        .Where(p => ulong.IsPow2((ulong)p))
        .ToDictionary(p => Words().Replace(p.ToString(), "_$1").TrimStart('_').ToUpperInvariant());

    public static JsonArray Of(Permissions permissions) =>
        new([.. ByName.Where(p => permissions.HasFlag(p.Value)).Select(p => (JsonNode)p.Key)]);

    /// <summary>Reads a list of names, or Discord's decimal string.</summary>
    public static Permissions Read(JsonElement? field)
    {
        if (field is null)
            return Permissions.None;
        if (field is { ValueKind: JsonValueKind.Array } list)
            return list.EnumerateArray().Aggregate(Permissions.None, (sum, name) => sum | One(name.GetString() ?? ""));
        return ulong.TryParse(field.Value.ToString(), out var bits) ? (Permissions)bits : One(field.Value.ToString());
    }

    static Permissions One(string name) => ByName.TryGetValue(name, out var permission)
        ? permission
        : throw ControlException.Bad($"\"{name}\" is no permission. Known: {string.Join(", ", ByName.Keys)}.");

    [GeneratedRegex("([A-Z][a-z]+)")]
    private static partial Regex Words();
}
