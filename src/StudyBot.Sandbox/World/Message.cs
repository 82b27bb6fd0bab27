using System.Collections.Immutable;
using System.Text.Json;

namespace StudyBot.Sandbox.World;

/// <summary>The message types the sandbox creates (docs: resources/message, "Message Types").</summary>
enum MessageKind
{
    Default = 0,
    Reply = 19,
    ChatInputCommand = 20,
    ThreadStarter = 21,
    ContextMenuCommand = 23,
}

/// <summary>The message flags the sandbox knows (docs: resources/message, "Message Flags").</summary>
[Flags]
enum MessageFlags
{
    None = 0,
    Crossposted = 1 << 0,
    SuppressEmbeds = 1 << 2,
    HasThread = 1 << 5,
    Ephemeral = 1 << 6,
    Loading = 1 << 7,
    SuppressNotifications = 1 << 12,
    VoiceMessage = 1 << 13,
    ComponentsV2 = 1 << 15,
}

/// <summary>One message. Embeds and components stay the JSON they were sent as, so that nothing is lost on the way.</summary>
sealed record Message(Snowflake Id, Snowflake ChannelId, Snowflake AuthorId, MessageKind Kind, string Content)
{
    public DateTimeOffset SentAt { get; init; }
    public DateTimeOffset? EditedAt { get; init; }
    public MessageFlags Flags { get; init; }
    public bool Tts { get; init; }
    public bool Pinned { get; init; }
    public ImmutableArray<JsonElement> Embeds { get; init; } = [];
    public ImmutableArray<JsonElement> Components { get; init; } = [];
    public ImmutableArray<Attachment> Attachments { get; init; } = [];
    public ImmutableArray<Reaction> Reactions { get; init; } = [];
    public Mentions Mentions { get; init; } = Mentions.None;
    public MessageReference? Reference { get; init; }
    public JsonElement? Poll { get; init; }
    public JsonElement? Nonce { get; init; }

    /// <summary>The interaction this message answers; its author is then the bot, through a webhook.</summary>
    public Snowflake? InteractionId { get; init; }

    /// <summary>Set on an ephemeral message: the only person who sees it.</summary>
    public Snowflake? OnlyFor { get; init; }

    /// <summary>An ephemeral message that its person closed; for the bot it is still there.</summary>
    public bool Dismissed { get; init; }

    public bool IsEphemeral => OnlyFor is not null;

    /// <summary>Whether the person finds it among the messages of a channel that they see.</summary>
    public bool IsShownTo(Snowflake userId) => !Dismissed && (OnlyFor is null || OnlyFor == userId);

    public bool IsLoading => Flags.HasFlag(MessageFlags.Loading);

    public bool HasComponentsV2 => Flags.HasFlag(MessageFlags.ComponentsV2);
}

/// <summary>Whom a message notifies: what stands in its text, narrowed by its allowed mentions.</summary>
sealed record Mentions(ImmutableArray<Snowflake> Users, ImmutableArray<Snowflake> Roles, bool Everyone)
{
    public static Mentions None { get; } = new([], [], false);
}

/// <summary>The message another one points at: what a reply answers, or what a thread started from.</summary>
sealed record MessageReference(Snowflake? MessageId, Snowflake ChannelId, Snowflake? GuildId);

/// <summary>One emoji under a message with the people who chose it, in their order.</summary>
/// <param name="Emoji">The Unicode emoji, or name:id of a custom one.</param>
sealed record Reaction(string Emoji, ImmutableArray<Snowflake> Users);

/// <summary>An uploaded file. Its bytes are kept by the world and served by the attachment route.</summary>
sealed record Attachment(Snowflake Id, string FileName, string ContentType, long Size)
{
    public string? Description { get; init; }
    public bool Ephemeral { get; init; }

    /// <summary>Path of the file on this server, below its address.</summary>
    public string Path { get; init; } = "";
}
