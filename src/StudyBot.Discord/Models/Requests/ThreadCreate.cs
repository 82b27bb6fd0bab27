namespace StudyBot.Discord.Models.Requests;

/// <summary>A thread to open: from a message, on its own (with <see cref="Type"/>), or as a forum post (with <see cref="Message"/>).</summary>
/// <remarks>Source: developers/resources/channel, "Start Thread from Message" and the two routes beside it.</remarks>
internal sealed record ThreadCreate
{
    /// <summary>1 to 100 characters.</summary>
    public required string Name { get; init; }

    /// <summary>Minutes of silence until it is archived: 60, 1440, 4320 or 10080.</summary>
    public int? AutoArchiveDuration { get; init; }

    /// <summary>Without a message: public, private or announcement thread. Discord's default is private.</summary>
    public ChannelType? Type { get; init; }

    /// <summary>Forum posts: the first message.</summary>
    public MessageCreate? Message { get; init; }

    /// <summary>Forum posts: at most 5 tags.</summary>
    public IReadOnlyList<Snowflake>? AppliedTags { get; init; }
}
