namespace StudyBot.Discord.Models.Components;

/// <summary>Space between components, with or without a line.</summary>
/// <remarks>Source: developers/components/reference, "Separator".</remarks>
internal sealed record Separator : Component
{
    public override ComponentType Type => ComponentType.Separator;

    /// <summary>A line is shown where null.</summary>
    public bool? Divider { get; set; }

    /// <summary>1 small (where null), 2 large.</summary>
    public int? Spacing { get; set; }
}
