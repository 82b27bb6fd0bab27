namespace StudyBot.Discord.Models.Events;

/// <summary>Something that Discord told over the gateway.</summary>
/// <remarks>Source: developers/events/gateway-events, "Receive Events".</remarks>
internal abstract record GatewayEvent
{
    /// <summary>
    /// The server it happened in, whose events keep their order; null for direct channels and for events of the session itself.
    /// </summary>
    internal virtual Snowflake? SourceGuildId => null;
}
