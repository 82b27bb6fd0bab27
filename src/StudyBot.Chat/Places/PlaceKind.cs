namespace StudyBot.Chat;

/// <summary>The kinds of places messages are written in.</summary>
public enum PlaceKind
{
    /// <summary>A kind this product has no use for, or one that is newer than it.</summary>
    Other,

    /// <summary>An ordinary text channel.</summary>
    Text,

    /// <summary>A conversation between one person and the bot.</summary>
    Direct,

    /// <summary>A voice or stage channel with its own chat.</summary>
    Voice,

    /// <summary>A channel whose messages other servers may follow.</summary>
    Announcement,

    /// <summary>A public thread.</summary>
    Thread,

    /// <summary>A thread only those added to it see.</summary>
    PrivateThread,

    /// <summary>A channel that holds posts and no messages of its own.</summary>
    Forum,

    /// <summary>A post in a forum: a thread with a title and a first message.</summary>
    ForumPost,

    /// <summary>A heading over channels.</summary>
    Category,
}
