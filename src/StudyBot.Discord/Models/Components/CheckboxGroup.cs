namespace StudyBot.Discord.Models.Components;

/// <summary>One to ten options of which several may be chosen, in a modal.</summary>
/// <remarks>Source: developers/components/reference, "Checkbox Group".</remarks>
internal sealed record CheckboxGroup : Component
{
    public override ComponentType Type => ComponentType.CheckboxGroup;

    /// <summary>1 to 100 characters.</summary>
    public string CustomId { get; set; } = "";

    public IReadOnlyList<GroupOption> Options { get; set; } = [];

    /// <summary>0 to 10, 1 where null; 0 needs <see cref="Required"/> to be false.</summary>
    public int? MinValues { get; set; }

    /// <summary>1 to 10, all options where null.</summary>
    public int? MaxValues { get; set; }

    /// <summary>True where null.</summary>
    public bool? Required { get; set; }
}
