using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Rest.Messages;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Interactions;

/// <summary>The first response to an interaction (docs: interactions/receiving-and-responding, "Interaction Callback").</summary>
static class CallbackRoutes
{
    public static Reply Create(Call call)
    {
        var interaction = Waiting(call);
        BodyChecks.Callback(call, interaction);
        var kind = (CallbackKind)(call.Body.Int("type") ?? 0);
        var answered = Apply(call, interaction, kind, call.Body.Field("data") ?? JsonElement.Parse("{}"));
        return call.QueryFlag("with_response") ? Reply.Ok(Response(call.World, answered, kind)) : Reply.NoContent;
    }

    /// <summary>The interaction, if its first response is still due: in time, and only once.</summary>
    static Interaction Waiting(Call call)
    {
        var world = call.World;
        if (world.FindInteraction(call.Id("interaction_id")) is not { } interaction || interaction.Token != call.Path("interaction_token"))
            throw new RefusedException(ApiError.UnknownInteraction);
        call.NeedChannelOf(interaction);
        if (interaction.State == InteractionState.Waiting && world.AgeOf(interaction) > WorldState.FirstResponseTime)
            interaction = world.ChangeInteraction(interaction with { State = InteractionState.Failed });
        return interaction.State switch
        {
            InteractionState.Waiting => interaction,
            InteractionState.Failed => throw new RefusedException(ApiError.UnknownInteraction),
            _ => throw new RefusedException(ApiError.AlreadyAcknowledged),
        };
    }

    static Interaction Apply(Call call, Interaction interaction, CallbackKind kind, JsonElement data)
    {
        var world = call.World;
        var now = world.Time.GetTimestamp();
        var acknowledged = interaction with { AcknowledgedAt = now };
        var answered = acknowledged with { State = InteractionState.Answered, AnsweredAt = now };
        switch (kind)
        {
            case CallbackKind.Message:
                return InteractionMessages.PostOriginal(call, answered, data);
            case CallbackKind.DeferredMessage:
                return InteractionMessages.PostLoading(world, acknowledged with { State = InteractionState.Deferred }, data);
            case CallbackKind.DeferredUpdate:
                return world.ChangeInteraction(
                    acknowledged with { State = InteractionState.DeferredUpdate, OriginalId = interaction.SourceMessageId });
            case CallbackKind.Update:
                return InteractionMessages.UpdateSource(call, answered with { OriginalId = interaction.SourceMessageId }, data);
            case CallbackKind.Choices:
                return world.ChangeInteraction(answered with { Choices = data.Field("choices") });
            case CallbackKind.Modal:
                return world.ChangeInteraction(answered with { Modal = WithIds(data) });
            default:
                throw new RefusedException(ApiError.Form("type", "BASE_TYPE_CHOICES", "Value must be one of (4, 5, 6, 7, 8, 9)."));
        }
    }

    static JsonElement WithIds(JsonElement modal)
    {
        var json = (JsonObject)JsonNode.Parse(modal.GetRawText())!;
        json["components"] = ComponentTree.WithIds((json["components"] as JsonArray ?? []).ToList()).ToJsonArray();
        return json.Element();
    }

    static JsonObject Response(WorldState world, Interaction interaction, CallbackKind kind)
    {
        var about = new JsonObject { ["id"] = interaction.Id.ToString(), ["type"] = (int)interaction.Kind };
        var json = new JsonObject { ["interaction"] = about };
        if (interaction.OriginalId is not { } id || world.FindMessage(interaction.ChannelId, id) is not { } message)
            return json;
        about["response_message_id"] = id.ToString();
        about["response_message_loading"] = message.IsLoading;
        about["response_message_ephemeral"] = message.IsEphemeral;
        var resource = new JsonObject { ["type"] = (int)kind };
        if (kind is CallbackKind.Message or CallbackKind.Update or CallbackKind.DeferredMessage)
            resource["message"] = MessageJson.Of(world, message, Reader.Bot(world));
        json["resource"] = resource;
        return json;
    }
}

/// <summary>Interaction callback types (docs: interactions/receiving-and-responding).</summary>
enum CallbackKind
{
    Message = 4,
    DeferredMessage = 5,
    DeferredUpdate = 6,
    Update = 7,
    Choices = 8,
    Modal = 9,
}
