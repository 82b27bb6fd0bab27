using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control.Interactions;

/// <summary>Builds the data of a command interaction from what a person typed (docs: "Application Command Data Structure").</summary>
sealed class CommandData(Command command, IReadOnlyList<string> path, ResolvedData resolved)
{
    const int Subcommand = 1;
    const int SubcommandGroup = 2;

    /// <summary>The options of the command, or of the subcommand that the path leads to.</summary>
    public IReadOnlyList<JsonElement> Options { get; } = Leaf(command, path);

    public JsonElement ForCommand(JsonElement? typed)
    {
        var values = Typed(typed);
        foreach (var missing in Options.Where(o => o.Flag("required") == true && !values.ContainsKey(o.Text("name")!)))
            throw ControlException.Bad($"/{command.Name} needs the option \"{missing.Text("name")}\".");
        var options = Options.Where(o => values.ContainsKey(o.Text("name")!))
            .Select(o => Option(o, OptionValues.Read(o, values[o.Text("name")!], resolved)));
        return Build([.. options]);
    }

    /// <summary>Half-typed: any value goes, required options may lack, one option has the focus.</summary>
    public JsonElement ForAutocomplete(JsonElement? typed, string focused)
    {
        var values = Typed(typed);
        var options = Options.Where(o => values.ContainsKey(o.Text("name")!) || o.Text("name") == focused).Select(o =>
        {
            var name = o.Text("name")!;
            var option = Option(o, values.TryGetValue(name, out var value) ? value.Node() : "");
            if (name == focused)
                option["focused"] = true;
            return option;
        });
        return Build([.. options]);
    }

    public JsonElement ForTarget(Snowflake target)
    {
        var json = Frame();
        json["target_id"] = target.ToString();
        return json.Element();
    }

    JsonElement Build(JsonArray options)
    {
        var json = Frame();
        for (var i = path.Count - 1; i >= 0; i--)
        {
            var type = path.Count == 2 && i == 0 ? SubcommandGroup : Subcommand;
            options = new JsonArray(new JsonObject { ["name"] = path[i], ["type"] = type, ["options"] = options });
        }
        if (options.Count > 0)
            json["options"] = options;
        return json.Element();
    }

    JsonObject Frame()
    {
        var json = new JsonObject { ["id"] = command.Id.ToString(), ["name"] = command.Name, ["type"] = (int)command.Kind };
        if (command.GuildId is { } guild)
            json["guild_id"] = guild.ToString();
        if (resolved.Json is { } data)
            json["resolved"] = data.DeepClone();
        return json;
    }

    static JsonObject Option(JsonElement option, JsonNode? value) =>
        new() { ["name"] = option.Text("name"), ["type"] = option.Int("type"), ["value"] = value };

    Dictionary<string, JsonElement> Typed(JsonElement? typed)
    {
        var values = typed?.EnumerateObject().ToDictionary(field => field.Name, field => field.Value) ?? [];
        foreach (var unknown in values.Keys.Where(name => Options.All(o => o.Text("name") != name)))
            throw ControlException.Bad($"/{command.Name} has no option \"{unknown}\".");
        return values;
    }

    static List<JsonElement> Leaf(Command command, IReadOnlyList<string> path)
    {
        var options = command.Body.Items("options").ToList();
        foreach (var name in path)
        {
            var step = options.FirstOrDefault(o => o.Text("name") == name && o.Int("type") is Subcommand or SubcommandGroup);
            if (step.ValueKind == JsonValueKind.Undefined)
                throw ControlException.Bad($"/{command.Name} has no subcommand \"{name}\".");
            options = [.. step.Items("options")];
        }
        if (options.FirstOrDefault(o => o.Int("type") is Subcommand or SubcommandGroup) is { ValueKind: JsonValueKind.Object } sub)
            throw ControlException.Bad($"Say which subcommand, such as \"{command.Name} {sub.Text("name")}\".");
        return options;
    }
}
