namespace StudyBot.Discord.Models;

/// <summary>Kinds of message the bot tells apart; the many kinds of system message keep their number without a name.</summary>
/// <remarks>Source: developers/resources/message, "Message Types".</remarks>
internal enum MessageType
{
    Default = 0,
    ThreadCreated = 18,
    Reply = 19,
    ChatInputCommand = 20,

    /// <summary>First message of a thread made from a message; its text is in the referenced message.</summary>
    ThreadStarterMessage = 21,
    ContextMenuCommand = 23,
}
