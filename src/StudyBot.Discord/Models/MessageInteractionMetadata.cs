using StudyBot.Discord.Models.Interactions;

namespace StudyBot.Discord.Models;

/// <summary>The interaction that a message answers.</summary>
/// <remarks>Source: developers/resources/message, "Message Interaction Metadata Object".</remarks>
internal sealed record MessageInteractionMetadata
{
    public Snowflake Id { get; set; }

    public InteractionType Type { get; set; }

    /// <summary>Who invoked it.</summary>
    public User? User { get; set; }

    /// <summary>Set on follow-ups: the first answer.</summary>
    public Snowflake? OriginalResponseMessageId { get; set; }
}
