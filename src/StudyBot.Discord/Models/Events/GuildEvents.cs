namespace StudyBot.Discord.Models.Events;

/// <summary>A server became known or available again, or the bot joined it.</summary>
/// <remarks>Source: developers/events/gateway-events, "Guild Create".</remarks>
internal sealed record GuildCreated(Guild Guild) : GatewayEvent
{
    internal override Snowflake? SourceGuildId => Guild.Id;
}

/// <summary>Name, owner or language of a server changed; channels, threads and members are not sent with it.</summary>
internal sealed record GuildUpdated(Guild Guild) : GatewayEvent
{
    internal override Snowflake? SourceGuildId => Guild.Id;
}

/// <summary>A server became unavailable, or the bot was removed: then <see cref="UnavailableGuild.Unavailable"/> is null.</summary>
internal sealed record GuildDeleted(UnavailableGuild Guild) : GatewayEvent
{
    internal override Snowflake? SourceGuildId => Guild.Id;
}
