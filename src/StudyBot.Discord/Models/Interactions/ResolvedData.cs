namespace StudyBot.Discord.Models.Interactions;

/// <summary>The objects that an interaction mentions, by id.</summary>
/// <remarks>Source: developers/interactions/receiving-and-responding, "Resolved Data Structure".</remarks>
internal sealed record ResolvedData
{
    public IReadOnlyDictionary<Snowflake, User>? Users { get; set; }

    /// <summary>Memberships without their user, which is in <see cref="Users"/>.</summary>
    public IReadOnlyDictionary<Snowflake, Member>? Members { get; set; }

    public IReadOnlyDictionary<Snowflake, Role>? Roles { get; set; }

    /// <summary>Parts of channels.</summary>
    public IReadOnlyDictionary<Snowflake, Channel>? Channels { get; set; }

    /// <summary>Parts of messages.</summary>
    public IReadOnlyDictionary<Snowflake, Message>? Messages { get; set; }

    public IReadOnlyDictionary<Snowflake, Attachment>? Attachments { get; set; }
}
