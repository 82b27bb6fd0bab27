namespace StudyBot.Discord.Models.Components;

/// <summary>One to three texts with a button or picture beside them.</summary>
/// <remarks>Source: developers/components/reference, "Section".</remarks>
internal sealed record Section : Component
{
    public override ComponentType Type => ComponentType.Section;

    public IReadOnlyList<Component> Components { get; set; } = [];

    /// <summary>A <see cref="Button"/> or a <see cref="Thumbnail"/>; Discord refuses a section without one.</summary>
    public Component? Accessory { get; set; }
}
