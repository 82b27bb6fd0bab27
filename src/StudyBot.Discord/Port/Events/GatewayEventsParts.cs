using StudyBot.Discord.Interactions;
using StudyBot.Discord.Models;
using StudyBot.Discord.Port.Reading;
using StudyBot.Discord.Port.Servers;

namespace StudyBot.Discord.Port.Events;

/// <summary>What handling gateway events needs.</summary>
internal sealed record GatewayEventsParts
{
    public required ServerDirectory Servers { get; init; }

    public required PlaceReader Places { get; init; }

    public required MessageReader Messages { get; init; }

    public required InteractionEngine Engine { get; init; }

    public required EventHub Hub { get; init; }

    public required ForumPosts Posts { get; init; }

    public required ReducedMode Reduced { get; init; }

    public required ClockSkew Skew { get; init; }

    public required DetachedFailures Failures { get; init; }

    /// <summary>Told of each server when it is described; must return at once.</summary>
    public Action<Snowflake> Joined { get; init; } = _ => { };
}
