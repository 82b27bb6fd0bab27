namespace StudyBot.Discord.Models;

/// <summary>Points to another message: the one replied to, forwarded, or that a thread grew from.</summary>
/// <remarks>Source: developers/resources/message, "Message Reference Structure".</remarks>
internal sealed record MessageReference
{
    /// <summary>Null means a reply.</summary>
    public MessageReferenceType? Type { get; set; }

    public Snowflake? MessageId { get; set; }

    public Snowflake? ChannelId { get; set; }

    public Snowflake? GuildId { get; set; }

    /// <summary>When sending: false sends a plain message if the other one is gone. Discord's default is true.</summary>
    public bool? FailIfNotExists { get; set; }

    /// <summary>A reply that is sent even when the message replied to was deleted meanwhile.</summary>
    public static MessageReference ReplyTo(Snowflake messageId) => new() { MessageId = messageId, FailIfNotExists = false };
}

/// <summary>What a reference is for.</summary>
internal enum MessageReferenceType
{
    Reply = 0,
    Forward = 1,
}
