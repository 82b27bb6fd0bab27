using System.Collections.Immutable;
using System.Text.Json;

namespace StudyBot.Sandbox.World;

/// <summary>Interaction types (docs: interactions/receiving-and-responding, "Interaction Type").</summary>
enum InteractionKind
{
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    ModalSubmit = 5,
}

/// <summary>How far the answer to an interaction has come.</summary>
enum InteractionState
{
    /// <summary>Nothing came yet; the three seconds run.</summary>
    Waiting,

    /// <summary>A "thinking" message stands there; the answer is to be edited in.</summary>
    Deferred,

    /// <summary>Acknowledged without a visible sign (components only).</summary>
    DeferredUpdate,

    /// <summary>Answered: a message, an update, a modal or choices.</summary>
    Answered,

    /// <summary>No first response within three seconds: the person reads that the application did not respond.</summary>
    Failed,
}

/// <summary>One use of a command, component or modal by a person, from the click to the answer.</summary>
/// <param name="Token">Key for the answer: dead after 3 s without a first response, else after 15 minutes.</param>
/// <param name="Data">The data object of the event.</param>
/// <param name="CreatedAt">Time stamp of the practice clock's timer, see <see cref="TimeProvider.GetTimestamp"/>.</param>
sealed record Interaction(
    Snowflake Id,
    string Token,
    InteractionKind Kind,
    Snowflake UserId,
    Snowflake ChannelId,
    Snowflake? GuildId,
    JsonElement Data,
    long CreatedAt)
{
    public InteractionState State { get; init; }
    public long? AcknowledgedAt { get; init; }
    public long? AnsweredAt { get; init; }

    /// <summary>The command's full name with subcommands, for "X used /name".</summary>
    public string? CommandName { get; init; }

    /// <summary>For autocomplete: type of the option being typed (3 text, 4 integer, 10 number).</summary>
    public int FocusedOptionType { get; init; } = 3;

    /// <summary>The message whose component was used.</summary>
    public Snowflake? SourceMessageId { get; init; }

    /// <summary>The user a user command was used on.</summary>
    public Snowflake? TargetUserId { get; init; }

    /// <summary>The message a message command was used on.</summary>
    public Snowflake? TargetMessageId { get; init; }

    public bool IsContextMenu => TargetUserId is not null || TargetMessageId is not null;

    /// <summary>The interaction that opened the modal this one submits.</summary>
    public Snowflake? OpenedBy { get; init; }

    /// <summary>The message that @original means: the response, or the updated source message.</summary>
    public Snowflake? OriginalId { get; init; }

    public bool Ephemeral { get; init; }
    public ImmutableArray<Snowflake> FollowUps { get; init; } = [];
    public JsonElement? Modal { get; init; }
    public JsonElement? Choices { get; init; }
}
