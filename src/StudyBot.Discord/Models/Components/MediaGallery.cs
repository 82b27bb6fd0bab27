namespace StudyBot.Discord.Models.Components;

/// <summary>One to ten pictures.</summary>
/// <remarks>Source: developers/components/reference, "Media Gallery".</remarks>
internal sealed record MediaGallery : Component
{
    public override ComponentType Type => ComponentType.MediaGallery;

    public IReadOnlyList<MediaGalleryItem> Items { get; set; } = [];
}

/// <summary>A picture of a gallery.</summary>
/// <remarks>Source: developers/components/reference, "Media Gallery Item Structure".</remarks>
internal sealed record MediaGalleryItem
{
    public MediaItem Media { get; set; } = new();

    /// <summary>Alternative text, at most 1024 characters.</summary>
    public string? Description { get; set; }

    public bool? Spoiler { get; set; }
}
