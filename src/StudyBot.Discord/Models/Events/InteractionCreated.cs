using StudyBot.Discord.Models.Interactions;

namespace StudyBot.Discord.Models.Events;

/// <summary>A person used a command, a component or a modal.</summary>
/// <remarks>Source: developers/events/gateway-events, "Interaction Create".</remarks>
internal sealed record InteractionCreated(Interaction Interaction) : GatewayEvent
{
    internal override Snowflake? SourceGuildId => Interaction.GuildId;
}
