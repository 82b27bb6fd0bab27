namespace StudyBot.Discord.Models.Components;

/// <summary>A small picture beside a section.</summary>
/// <remarks>Source: developers/components/reference, "Thumbnail".</remarks>
internal sealed record Thumbnail : Component
{
    public override ComponentType Type => ComponentType.Thumbnail;

    public MediaItem Media { get; set; } = new();

    /// <summary>Alternative text, at most 1024 characters.</summary>
    public string? Description { get; set; }

    public bool? Spoiler { get; set; }
}
