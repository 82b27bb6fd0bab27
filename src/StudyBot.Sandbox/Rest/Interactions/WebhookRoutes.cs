using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Interactions;

/// <summary>What may follow a first response: the original and further messages, for fifteen minutes.</summary>
static class WebhookRoutes
{
    public static Reply GetOriginal(Call call)
    {
        var interaction = Alive(call);
        return Answer(call, Original(call, interaction));
    }

    public static Reply EditOriginal(Call call)
    {
        var interaction = Alive(call);
        var message = Original(call, interaction);
        BodyChecks.EditedMessage(call, call.Body, message);
        return Answer(call, InteractionMessages.Edit(call, interaction, message));
    }

    public static Reply DeleteOriginal(Call call)
    {
        var interaction = Alive(call);
        call.World.RemoveMessage(Original(call, interaction));
        return Reply.NoContent;
    }

    /// <summary>A follow-up. Right after a deferred message it fills that one instead, whatever its ephemeral flag (docs, same page).</summary>
    public static Reply Create(Call call)
    {
        var interaction = Alive(call);
        BodyChecks.FollowUp(call);
        if (interaction.State == InteractionState.Deferred && interaction.OriginalId is { } id
            && call.World.FindMessage(interaction.ChannelId, id) is { } loading)
            return Answer(call, InteractionMessages.Edit(call, interaction, loading));
        return Answer(call, InteractionMessages.PostFollowUp(call, interaction));
    }

    public static Reply Get(Call call)
    {
        var interaction = Alive(call);
        return Answer(call, FollowUp(call, interaction));
    }

    public static Reply Edit(Call call)
    {
        var interaction = Alive(call);
        var message = FollowUp(call, interaction);
        BodyChecks.EditedMessage(call, call.Body, message);
        return Answer(call, InteractionMessages.Edit(call, interaction, message));
    }

    public static Reply Delete(Call call)
    {
        var interaction = Alive(call);
        call.World.RemoveMessage(FollowUp(call, interaction));
        return Reply.NoContent;
    }

    /// <summary>The acknowledged interaction behind a token; unanswered ones have no webhook yet, old ones no longer a valid token.</summary>
    static Interaction Alive(Call call)
    {
        if (call.Id("webhook_id") != call.World.Application.Id)
            throw new RefusedException(ApiError.UnknownWebhook);
        if (call.World.FindInteraction(call.Path("webhook_token")) is not { } interaction)
            throw new RefusedException(ApiError.InvalidWebhookToken);
        if (interaction.State is InteractionState.Waiting or InteractionState.Failed)
            throw new RefusedException(ApiError.UnknownWebhook);
        call.NeedChannelOf(interaction);
        return call.World.AgeOf(interaction) > WorldState.TokenLife
            ? throw new RefusedException(ApiError.InvalidWebhookToken)
            : interaction;
    }

    static Message Original(Call call, Interaction interaction) =>
        interaction.OriginalId is { } id && call.World.FindMessage(interaction.ChannelId, id) is { } message
            ? message
            : throw new RefusedException(ApiError.UnknownMessage);

    static Message FollowUp(Call call, Interaction interaction)
    {
        var id = call.Id("message_id");
        return (id == interaction.OriginalId || interaction.FollowUps.Contains(id))
            && call.World.FindMessage(interaction.ChannelId, id) is { } message
                ? message
                : throw new RefusedException(ApiError.UnknownMessage);
    }

    static Reply Answer(Call call, Message message) =>
        Reply.Ok(MessageJson.Of(call.World, call.World.FindMessage(message.ChannelId, message.Id)!, Reader.Bot(call.World)));
}
