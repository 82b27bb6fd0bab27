namespace StudyBot.Discord.Models.Events;

/// <summary>A membership changed. Without the members intent Discord tells this of the bot itself at most.</summary>
/// <remarks>Source: developers/events/gateway-events, "Guild Member Update".</remarks>
internal sealed record MemberUpdated : GatewayEvent
{
    public Snowflake GuildId { get; set; }

    public User User { get; set; } = new();

    public string? Nick { get; set; }

    public IReadOnlyList<Snowflake> Roles { get; set; } = [];

    public DateTimeOffset? CommunicationDisabledUntil { get; set; }

    internal override Snowflake? SourceGuildId => GuildId;
}
