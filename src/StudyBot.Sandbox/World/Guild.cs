using System.Collections.Immutable;

namespace StudyBot.Sandbox.World;

/// <summary>A server with its roles and members; its channels are kept beside it, by id.</summary>
/// <param name="PreferredLocale">The server's language, sent with each interaction as guild_locale.</param>
sealed record Guild(
    Snowflake Id,
    string Name,
    Snowflake OwnerId,
    string PreferredLocale,
    ImmutableDictionary<Snowflake, Role> Roles,
    ImmutableDictionary<Snowflake, Member> Members)
{
    /// <summary>The role that has the server's own id and that each member holds.</summary>
    public Role Everyone => Roles[Id];
}

/// <summary>A named set of permissions. Higher positions stand above lower ones; @everyone is 0.</summary>
/// <param name="BotId">The bot whose managed role this is, if it is one.</param>
sealed record Role(
    Snowflake Id,
    string Name,
    Permissions Permissions,
    int Position,
    int Color = 0,
    bool Hoist = false,
    bool Mentionable = false,
    Snowflake? BotId = null);

/// <summary>A user's membership of one server.</summary>
/// <param name="Roles">Roles beside @everyone.</param>
/// <param name="TimedOutUntil">Until then the member can only look and read.</param>
sealed record Member(
    Snowflake UserId,
    DateTimeOffset JoinedAt,
    ImmutableArray<Snowflake> Roles,
    string? Nick = null,
    DateTimeOffset? TimedOutUntil = null);
