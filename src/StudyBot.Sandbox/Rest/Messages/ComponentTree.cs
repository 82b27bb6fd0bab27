using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Wire;

namespace StudyBot.Sandbox.Rest.Messages;

/// <summary>Walks component trees: numbers them, gathers their text, finds the one that is clicked.</summary>
static class ComponentTree
{
    const int TextDisplay = 10;

    /// <summary>Gives each component without an id the next free one, in reading order (docs: components/reference, "Anatomy").</summary>
    public static ImmutableArray<JsonElement> WithIds(IEnumerable<JsonNode?> components)
    {
        var roots = components.OfType<JsonObject>().ToList();
        var taken = roots.SelectMany(Flatten).Select(c => (int?)c["id"] ?? 0).ToHashSet();
        var next = 1;
        foreach (var component in roots.SelectMany(Flatten))
        {
            if (((int?)component["id"] ?? 0) != 0)
                continue;
            while (!taken.Add(next))
                next++;
            component["id"] = next;
        }
        return [.. roots.Select(root => root.Element())];
    }

    /// <summary>All text displays, one per line.</summary>
    public static string Text(IEnumerable<JsonElement> components) => string.Join(
        '\n', components.SelectMany(Flatten).Where(c => c.Int("type") == TextDisplay).Select(c => c.Text("content")));

    /// <summary>The component with that custom id.</summary>
    public static JsonElement? Find(IEnumerable<JsonElement> components, string customId)
    {
        foreach (var component in components.SelectMany(Flatten))
        {
            if (component.Text("custom_id") == customId)
                return component;
        }
        return null;
    }

    /// <summary>A component, then those inside it: rows and containers, a section's accessory, a label's input.</summary>
    public static IEnumerable<JsonElement> Flatten(JsonElement component)
    {
        yield return component;
        foreach (var child in component.Items("components").SelectMany(Flatten))
            yield return child;
        foreach (var name in (string[])["accessory", "component"])
        {
            if (component.Field(name) is not { ValueKind: JsonValueKind.Object } single)
                continue;
            foreach (var child in Flatten(single))
                yield return child;
        }
    }

    static IEnumerable<JsonObject> Flatten(JsonObject component)
    {
        yield return component;
        var children = (component["components"] as JsonArray ?? []).OfType<JsonObject>()
            .Concat(new[] { component["accessory"], component["component"] }.OfType<JsonObject>());
        foreach (var child in children.SelectMany(Flatten))
            yield return child;
    }
}
