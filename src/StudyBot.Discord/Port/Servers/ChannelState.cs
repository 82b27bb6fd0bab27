using StudyBot.Chat;

namespace StudyBot.Discord.Port.Servers;

/// <summary>What is remembered of a channel or thread.</summary>
internal sealed record ChannelState(ulong Id, PlaceKind Kind, string Name)
{
    /// <summary>The channel of a thread, the category of a channel.</summary>
    public ulong? Parent { get; init; }

    /// <summary>Seconds between two messages of a person.</summary>
    public int SlowMode { get; init; }

    public bool IsArchived { get; init; }

    public bool IsLocked { get; init; }

    /// <summary>Exceptions to the roles' rights; empty for threads, which follow their channel.</summary>
    public Overwrite[] Overwrites { get; init; } = [];

    public bool IsThread => Kind is PlaceKind.Thread or PlaceKind.PrivateThread or PlaceKind.ForumPost;
}

/// <summary>An exception for one role or one member. Ids of roles and members never coincide.</summary>
internal readonly record struct Overwrite(ulong Whom, Rights Allow, Rights Deny);
