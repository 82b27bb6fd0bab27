using System.Text.Json.Nodes;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control.Interactions;

/// <summary>A person fills in and sends a modal.</summary>
static class ModalRoutes
{
    /// <summary>{"interaction": id of the one that opened it, "values": {custom_id: text, list, flag or files}}.</summary>
    public static Interaction Submit(ControlCall call)
    {
        var person = call.Person();
        if (Snowflake.Parse(call.Need("interaction")) is not { } id || call.World.FindInteraction(id) is not { Modal: { } modal } opener
            || opener.UserId != person.Id)
            throw ControlException.Missing($"{person.Username} has no modal open from interaction {call.Need("interaction")}.");
        var channel = call.World.FindChannel(opener.ChannelId)!;
        var resolved = new ResolvedData(call, person, channel);
        var inputs = new ModalInputs(call.Body.Field("values"), resolved);
        var json = new JsonObject
        {
            ["custom_id"] = modal.Text("custom_id"),
            ["components"] = modal.Items("components").Select(inputs.Answer).ToJsonArray(),
        };
        if (resolved.Json is { } data)
            json["resolved"] = data.DeepClone();
        return call.World.Begin(
            InteractionKind.ModalSubmit, person.Id, channel, json.Element(),
            interaction => interaction with { OpenedBy = opener.Id, SourceMessageId = opener.SourceMessageId });
    }
}
