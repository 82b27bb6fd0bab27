namespace StudyBot.Discord.Models.Interactions;

/// <summary>Where an interaction may happen or did happen.</summary>
/// <remarks>Source: developers/interactions/receiving-and-responding, "Interaction Context Types".</remarks>
internal enum InteractionContextType
{
    Guild = 0,

    /// <summary>A direct channel with the bot itself.</summary>
    BotDm = 1,

    /// <summary>Other direct channels and groups.</summary>
    PrivateChannel = 2,
}
