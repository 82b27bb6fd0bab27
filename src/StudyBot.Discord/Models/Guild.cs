namespace StudyBot.Discord.Models;

/// <summary>A server with what the bot uses of it. What GUILD_CREATE carries beyond this is skipped while reading.</summary>
/// <remarks>Sources: developers/resources/guild, "Guild Object"; developers/events/gateway-events, "Guild Create".</remarks>
internal sealed record Guild
{
    public Snowflake Id { get; set; }

    /// <summary>During an outage nothing but <see cref="Id"/> is filled.</summary>
    public bool Unavailable { get; set; }

    public string Name { get; set; } = "";

    public Snowflake? OwnerId { get; set; }

    /// <summary>Discord's language tag, such as <c>id</c> or <c>en-US</c>.</summary>
    public string? PreferredLocale { get; set; }

    /// <summary>Where Discord announces new members, and where the bot may greet.</summary>
    public Snowflake? SystemChannelId { get; set; }

    /// <summary>When the bot joined; only with GUILD_CREATE.</summary>
    public DateTimeOffset? JoinedAt { get; set; }

    public int? MemberCount { get; set; }

    public IReadOnlyList<Role> Roles { get; set; } = [];

    public IReadOnlyList<Channel> Channels { get; set; } = [];

    /// <summary>Active threads that the bot may see.</summary>
    public IReadOnlyList<Channel> Threads { get; set; } = [];

    /// <summary>Without the members intent, the bot itself and people in voice.</summary>
    public IReadOnlyList<Member> Members { get; set; } = [];
}
