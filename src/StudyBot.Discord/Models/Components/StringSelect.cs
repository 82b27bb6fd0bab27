namespace StudyBot.Discord.Models.Components;

/// <summary>A menu of up to 25 options of our own.</summary>
/// <remarks>Source: developers/components/reference, "String Select".</remarks>
internal sealed record StringSelect : SelectMenu
{
    public override ComponentType Type => ComponentType.StringSelect;

    public IReadOnlyList<SelectOption> Options { get; set; } = [];
}

/// <summary>A choice in a menu: label, value and description of at most 100 characters each.</summary>
/// <remarks>Source: developers/components/reference, "Select Option Structure".</remarks>
internal sealed record SelectOption
{
    public string Label { get; set; } = "";

    public string Value { get; set; } = "";

    public string? Description { get; set; }

    public Emoji? Emoji { get; set; }

    public bool? Default { get; set; }
}
