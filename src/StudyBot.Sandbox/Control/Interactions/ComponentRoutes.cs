using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.Rest.Messages;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control.Interactions;

/// <summary>A person clicks a button or picks from a select.</summary>
static class ComponentRoutes
{
    const int Button = 2;
    const int LinkStyle = 5;

    /// <summary>{"channel", "message", "custom_id", "values"?: […]}.</summary>
    public static Interaction Use(ControlCall call)
    {
        var person = call.Person();
        var channel = call.ChannelFor(person);
        var message = call.MessageFor(person, channel, call.Need("message"));
        var customId = call.Need("custom_id");
        if (ComponentTree.Find(message.Components, customId) is not { } component)
            throw ControlException.Missing($"That message has no component \"{customId}\".");
        if (component.Flag("disabled") == true)
            throw ControlException.Forbidden($"\"{customId}\" is disabled.");
        if (message.IsLoading)
            throw ControlException.Forbidden("That message is still loading.");
        var data = Data(call, person, channel, component, customId);
        return call.World.Begin(
            InteractionKind.Component, person.Id, channel, data,
            interaction => interaction with { SourceMessageId = message.Id });
    }

    static JsonElement Data(ControlCall call, User person, Channel channel, JsonElement component, string customId)
    {
        var type = component.Int("type") ?? 0;
        var json = new JsonObject { ["custom_id"] = customId, ["component_type"] = type, ["id"] = component.Int("id") };
        if (type == Button)
            return component.Int("style") == LinkStyle ? throw ControlException.Bad("A link button sends nothing.") : json.Element();
        var resolved = new ResolvedData(call, person, channel);
        json["values"] = SelectValues.Read(component, call.Body.Items("values").ToList(), resolved);
        if (resolved.Json is { } data)
            json["resolved"] = data.DeepClone();
        return json.Element();
    }
}
