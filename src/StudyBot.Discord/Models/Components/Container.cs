namespace StudyBot.Discord.Models.Components;

/// <summary>A card around other components.</summary>
/// <remarks>Source: developers/components/reference, "Container".</remarks>
internal sealed record Container : Component
{
    public override ComponentType Type => ComponentType.Container;

    public IReadOnlyList<Component> Components { get; set; } = [];

    /// <summary>0xRRGGBB.</summary>
    public int? AccentColor { get; set; }

    public bool? Spoiler { get; set; }
}
