namespace StudyBot.Discord.Models.Interactions;

/// <summary>What Discord tells of an answer when it is asked to (<c>with_response</c>).</summary>
/// <remarks>Source: developers/interactions/receiving-and-responding, "Interaction Callback Response Object".</remarks>
internal sealed record InteractionCallback
{
    public InteractionCallbackResource? Resource { get; set; }
}

/// <summary>What an answer created.</summary>
internal sealed record InteractionCallbackResource
{
    public InteractionResponseType Type { get; set; }

    /// <summary>The message, when one was sent or edited at once.</summary>
    public Message? Message { get; set; }
}
