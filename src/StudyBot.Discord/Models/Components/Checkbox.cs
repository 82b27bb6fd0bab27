namespace StudyBot.Discord.Models.Components;

/// <summary>A single yes or no in a modal.</summary>
/// <remarks>Source: developers/components/reference, "Checkbox".</remarks>
internal sealed record Checkbox : Component
{
    public override ComponentType Type => ComponentType.Checkbox;

    /// <summary>1 to 100 characters.</summary>
    public string CustomId { get; set; } = "";

    public bool? Default { get; set; }
}
