namespace StudyBot.Discord.Models.Components;

/// <summary>Two to ten options of which one is chosen, in a modal.</summary>
/// <remarks>Source: developers/components/reference, "Radio Group".</remarks>
internal sealed record RadioGroup : Component
{
    public override ComponentType Type => ComponentType.RadioGroup;

    /// <summary>1 to 100 characters.</summary>
    public string CustomId { get; set; } = "";

    public IReadOnlyList<GroupOption> Options { get; set; } = [];

    /// <summary>True where null.</summary>
    public bool? Required { get; set; }
}
