namespace StudyBot.Discord.Models.Components;

/// <summary>An uploaded file shown in the message; without it an attachment of such a message stays invisible.</summary>
/// <remarks>Source: developers/components/reference, "File".</remarks>
internal sealed record FileDisplay : Component
{
    public override ComponentType Type => ComponentType.File;

    /// <summary>Only <c>attachment://name</c>.</summary>
    public MediaItem File { get; set; } = new();

    public bool? Spoiler { get; set; }
}
