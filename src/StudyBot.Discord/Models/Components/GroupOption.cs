namespace StudyBot.Discord.Models.Components;

/// <summary>A choice of a radio or checkbox group: value, label and description of at most 100 characters each.</summary>
/// <remarks>Source: developers/components/reference, "Radio Group Option Structure".</remarks>
internal sealed record GroupOption
{
    public string Value { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Description { get; set; }

    public bool? Default { get; set; }
}
