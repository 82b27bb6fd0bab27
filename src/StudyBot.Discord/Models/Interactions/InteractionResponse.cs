using StudyBot.Discord.Models.Commands;
using StudyBot.Discord.Models.Requests;

namespace StudyBot.Discord.Models.Interactions;

/// <summary>The first answer to an interaction, due within three seconds. Exactly one is allowed.</summary>
/// <remarks>Source: developers/interactions/receiving-and-responding, "Interaction Response Structure".</remarks>
internal sealed record InteractionResponse
{
    private InteractionResponse(InteractionResponseType type, InteractionResponseData? data = null)
    {
        Type = type;
        Data = data;
    }

    public InteractionResponseType Type { get; }

    public InteractionResponseData? Data { get; }

    /// <summary>Answers a ping.</summary>
    public static InteractionResponse Pong() => new(InteractionResponseType.Pong);

    /// <summary>Answers with a message.</summary>
    public static InteractionResponse Reply(MessageCreate message) => new(InteractionResponseType.ChannelMessageWithSource, message);

    /// <summary>Shows "thinking"; the answer follows by editing the original. Who sees it is fixed here.</summary>
    public static InteractionResponse Defer(bool ephemeral) => new(
        InteractionResponseType.DeferredChannelMessageWithSource,
        new DeferredMessage { Flags = ephemeral ? MessageFlags.Ephemeral : MessageFlags.None });

    /// <summary>Components: nothing is shown; the message may be edited later.</summary>
    public static InteractionResponse DeferUpdate() => new(InteractionResponseType.DeferredUpdateMessage);

    /// <summary>Components: edits the message that carries the component.</summary>
    public static InteractionResponse Update(MessageEdit edit) => new(InteractionResponseType.UpdateMessage, edit);

    /// <summary>Autocomplete: at most 25 choices.</summary>
    public static InteractionResponse Suggest(IReadOnlyList<CommandChoice> choices) => new(
        InteractionResponseType.ApplicationCommandAutocompleteResult, new Suggestions { Choices = choices });

    /// <summary>Opens a form; not in answer to a form.</summary>
    public static InteractionResponse Open(Modal modal) => new(InteractionResponseType.Modal, modal);
}
