namespace StudyBot.Chat;

/// <summary>A channel, thread, forum post or direct conversation, as far as features need to know it.</summary>
/// <param name="Id">Where to send.</param>
/// <param name="Kind">What it is; decides which rights apply.</param>
public sealed record Place(ChannelId Id, PlaceKind Kind)
{
    /// <summary>The server it belongs to; null for a direct conversation.</summary>
    public ServerId? Server { get; init; }

    /// <summary>Its name, or the title of a forum post. Empty for direct conversations and where it is not known.</summary>
    public string Name { get; init; } = "";

    /// <summary>The channel a thread or forum post hangs under, or the category of a channel.</summary>
    public ChannelId? Parent { get; init; }

    /// <summary>How long a person must wait between two messages; zero when slow mode is off.</summary>
    public TimeSpan SlowMode { get; init; }

    /// <summary>A thread that is closed for now; a message by someone allowed to write opens it again unless it is locked.</summary>
    public bool IsArchived { get; init; }

    /// <summary>A thread in which only people who manage threads may write.</summary>
    public bool IsLocked { get; init; }

    /// <summary>A conversation between one person and the bot.</summary>
    public bool IsDirect => Kind == PlaceKind.Direct;

    /// <summary>A thread or a forum post, for which the threads' right to write counts.</summary>
    public bool IsThread => Kind is PlaceKind.Thread or PlaceKind.PrivateThread or PlaceKind.ForumPost;
}
