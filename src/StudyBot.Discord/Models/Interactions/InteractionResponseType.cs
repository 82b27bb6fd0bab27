namespace StudyBot.Discord.Models.Interactions;

/// <summary>Ways to answer an interaction.</summary>
/// <remarks>Source: developers/interactions/receiving-and-responding, "Interaction Callback Type".</remarks>
internal enum InteractionResponseType
{
    Pong = 1,
    ChannelMessageWithSource = 4,
    DeferredChannelMessageWithSource = 5,
    DeferredUpdateMessage = 6,
    UpdateMessage = 7,
    ApplicationCommandAutocompleteResult = 8,
    Modal = 9,
}
