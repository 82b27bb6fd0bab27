using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Commands;

/// <summary>The JSON of a command: what was sent plus what Discord adds (docs: "Application Command Structure").</summary>
static class CommandBody
{
    static readonly string[] Localizations = ["name_localizations", "description_localizations"];

    public static CommandKind KindOf(JsonElement body) => (CommandKind)(body.Int("type") ?? 1);

    public static Command New(WorldState world, Snowflake? guildId, JsonElement sent, Command? existing)
    {
        var id = existing?.Id ?? world.NewId();
        var json = new JsonObject
        {
            ["id"] = id.ToString(),
            ["application_id"] = world.Application.Id.ToString(),
            ["version"] = world.NewId().ToString(),
            ["default_member_permissions"] = null,
            ["type"] = (int)KindOf(sent),
            ["name"] = null,
            ["name_localizations"] = null,
            ["description"] = "",
            ["description_localizations"] = null,
            ["dm_permission"] = true,
            ["contexts"] = null,
            ["integration_types"] = new JsonArray(0),
            ["nsfw"] = false,
        };
        if (guildId is { } guild)
            json["guild_id"] = guild.ToString();
        foreach (var field in sent.EnumerateObject().Where(f => f.Name is not ("id" or "application_id" or "version" or "guild_id")))
            json[field.Name] = field.Value.Node();
        if (json["options"] is JsonArray { Count: 0 })
            json.Remove("options");
        return new Command(id, guildId, KindOf(sent), sent.Text("name") ?? "", json.Element());
    }

    /// <summary>An edit: the fields sent over those there were.</summary>
    public static JsonElement Merged(Command before, JsonElement sent)
    {
        var json = JsonObject.Create(before.Body)!;
        foreach (var field in sent.EnumerateObject())
            json[field.Name] = field.Value.Node();
        return json.Element();
    }

    /// <summary>Lists carry translations only when asked for.</summary>
    public static JsonNode Shown(Command command, bool withLocalizations)
    {
        var json = JsonNode.Parse(command.Body.GetRawText())!;
        if (!withLocalizations)
            Strip(json);
        return json;
    }

    static void Strip(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                Strip(item);
        }
        else if (node is JsonObject json)
        {
            foreach (var name in Localizations)
                json.Remove(name);
            Strip(json["options"]);
            Strip(json["choices"]);
        }
    }
}
