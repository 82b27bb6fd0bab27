namespace StudyBot.Discord.Models.Interactions;

/// <summary>What a person did.</summary>
/// <remarks>Source: developers/interactions/receiving-and-responding, "Interaction Type".</remarks>
internal enum InteractionType
{
    Ping = 1,
    ApplicationCommand = 2,
    MessageComponent = 3,
    ApplicationCommandAutocomplete = 4,
    ModalSubmit = 5,
}
