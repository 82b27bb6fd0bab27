namespace StudyBot.Discord.Models.Components;

/// <summary>A row of up to five buttons, or one select menu.</summary>
/// <remarks>Source: developers/components/reference, "Action Row".</remarks>
internal sealed record ActionRow : Component
{
    public override ComponentType Type => ComponentType.ActionRow;

    public IReadOnlyList<Component> Components { get; set; } = [];
}
