using System.Collections.Immutable;

namespace StudyBot.Sandbox.World;

/// <summary>Discord's channel types (docs: resources/channel, "Channel Types").</summary>
enum ChannelKind
{
    Text = 0,
    DirectMessage = 1,
    Voice = 2,
    Category = 4,
    Announcement = 5,
    AnnouncementThread = 10,
    PublicThread = 11,
    PrivateThread = 12,
    Stage = 13,
    Forum = 15,
    Media = 16,
}

/// <summary>A place for messages, or a category that holds such places.</summary>
sealed record Channel(Snowflake Id, ChannelKind Kind, string Name)
{
    public Snowflake? GuildId { get; init; }
    public Snowflake? ParentId { get; init; }
    /// <summary>The person at the other end of a direct message with the bot.</summary>
    public Snowflake? PersonId { get; init; }

    public Snowflake? LastMessageId { get; init; }
    public string? Topic { get; init; }
    public int Position { get; init; }
    public int RateLimitPerUser { get; init; }
    public bool Nsfw { get; init; }
    public ImmutableArray<Overwrite> Overwrites { get; init; } = [];
    public ImmutableArray<ForumTag> Tags { get; init; } = [];

    /// <summary>Present exactly when the channel is a thread or forum post.</summary>
    public ThreadInfo? Thread { get; init; }

    public bool IsThread => Thread is not null;

    public bool IsForum => Kind is ChannelKind.Forum or ChannelKind.Media;

    public Channel With(Overwrite overwrite) => this with { Overwrites = Without(overwrite.Id).Overwrites.Add(overwrite) };

    public Channel Without(Snowflake overwriteId) => this with { Overwrites = Overwrites.RemoveAll(o => o.Id == overwriteId) };

    /// <summary>Messages can stand here: text, voice chat, announcements, threads and direct messages.</summary>
    public bool HoldsMessages => !IsForum && Kind is not ChannelKind.Category;
}

/// <summary>Permissions given or taken in one channel, for one role or one member.</summary>
/// <param name="Id">Role id or user id.</param>
sealed record Overwrite(Snowflake Id, bool IsMember, Permissions Allow, Permissions Deny);

/// <summary>A tag that a forum offers for its posts.</summary>
sealed record ForumTag(Snowflake Id, string Name, bool Moderated = false);

/// <summary>What a thread has beyond a channel.</summary>
sealed record ThreadInfo(
    Snowflake OwnerId,
    DateTimeOffset CreatedAt,
    DateTimeOffset ArchiveTimestamp,
    ImmutableSortedDictionary<Snowflake, DateTimeOffset> Members)
{
    public bool Archived { get; init; }
    public bool Locked { get; init; }
    public bool Invitable { get; init; } = true;

    /// <summary>A forum post whose first message is not stored yet; writing to it fails with 40058.</summary>
    public bool AwaitsFirstMessage { get; init; }
    public int AutoArchiveMinutes { get; init; } = 4320;
    public int MessageCount { get; init; }
    public int TotalMessagesSent { get; init; }
    public ImmutableArray<Snowflake> AppliedTags { get; init; } = [];
}
