namespace StudyBot.Discord.Models;

/// <summary>A place to talk: server channel, thread, forum post or direct channel. Interactions carry a part of it.</summary>
/// <remarks>Source: developers/resources/channel, "Channel Object".</remarks>
internal sealed record Channel
{
    public Snowflake Id { get; set; }

    public ChannelType Type { get; set; }

    /// <summary>Null in direct channels, and inside GUILD_CREATE, where it is the server's.</summary>
    public Snowflake? GuildId { get; set; }

    public string? Name { get; set; }

    public string? Topic { get; set; }

    public int? Position { get; set; }

    /// <summary>The category of a channel; the channel of a thread.</summary>
    public Snowflake? ParentId { get; set; }

    /// <summary>Who opened the thread.</summary>
    public Snowflake? OwnerId { get; set; }

    public Snowflake? LastMessageId { get; set; }

    /// <summary>Slow mode in seconds, 0 to 21600. Bots are exempt.</summary>
    public int? RateLimitPerUser { get; set; }

    public bool? Nsfw { get; set; }

    public ChannelFlags Flags { get; set; }

    public IReadOnlyList<PermissionOverwrite> PermissionOverwrites { get; set; } = [];

    public ThreadMetadata? ThreadMetadata { get; set; }

    /// <summary>Threads: messages without the first and the deleted ones.</summary>
    public int? MessageCount { get; set; }

    /// <summary>Whether THREAD_CREATE tells of a new thread and not of one the bot was added to.</summary>
    public bool? NewlyCreated { get; set; }

    /// <summary>Tags a forum offers.</summary>
    public IReadOnlyList<ForumTag> AvailableTags { get; set; } = [];

    /// <summary>Tags a forum post wears.</summary>
    public IReadOnlyList<Snowflake> AppliedTags { get; set; } = [];

    /// <summary>The other side of a direct channel.</summary>
    public IReadOnlyList<User> Recipients { get; set; } = [];

    /// <summary>What the invoking person may do here; with interactions only.</summary>
    public Permissions? Permissions { get; set; }

    /// <summary>What the bot may do here; with interactions only.</summary>
    public Permissions? AppPermissions { get; set; }
}
