using StudyBot.Discord.Models.Components;

namespace StudyBot.Discord.Models;

/// <summary>A message, with the server and membership that gateway events add to it.</summary>
/// <remarks>Sources: developers/resources/message, "Message Object"; developers/events/gateway-events, "Message Create".</remarks>
internal sealed record Message
{
    public Snowflake Id { get; set; }

    public Snowflake ChannelId { get; set; }

    /// <summary>Null in direct channels, for ephemeral messages, and wherever the message did not come as an event.</summary>
    public Snowflake? GuildId { get; set; }

    public MessageType Type { get; set; }

    public MessageFlags Flags { get; set; }

    /// <summary>Null only inside a forwarded snapshot.</summary>
    public User? Author { get; set; }

    /// <summary>The author's membership; null for webhooks, direct channels, and outside of events.</summary>
    public Member? Member { get; set; }

    /// <summary>Empty for others' messages when the message content intent is missing.</summary>
    public string Content { get; set; } = "";

    public DateTimeOffset Timestamp { get; set; }

    public DateTimeOffset? EditedTimestamp { get; set; }

    public bool MentionEveryone { get; set; }

    public IReadOnlyList<User> Mentions { get; set; } = [];

    public IReadOnlyList<Snowflake> MentionRoles { get; set; } = [];

    public IReadOnlyList<Attachment> Attachments { get; set; } = [];

    public IReadOnlyList<Embed> Embeds { get; set; } = [];

    public IReadOnlyList<Component> Components { get; set; } = [];

    /// <summary>Set when a webhook wrote it, which includes answers to interactions.</summary>
    public Snowflake? WebhookId { get; set; }

    /// <summary>The application that answered an interaction with it.</summary>
    public Snowflake? ApplicationId { get; set; }

    public MessageReference? MessageReference { get; set; }

    /// <summary>The message replied to; null when it was deleted or not fetched.</summary>
    public Message? ReferencedMessage { get; set; }

    public IReadOnlyList<MessageSnapshot> MessageSnapshots { get; set; } = [];

    public MessageInteractionMetadata? InteractionMetadata { get; set; }

    /// <summary>The thread that was started from it.</summary>
    public Channel? Thread { get; set; }
}
