namespace StudyBot.Discord.Models.Components;

/// <summary>A component of a kind that this client does not know; only its type is kept.</summary>
internal sealed record UnknownComponent(ComponentType RawType) : Component
{
    public override ComponentType Type => RawType;
}
