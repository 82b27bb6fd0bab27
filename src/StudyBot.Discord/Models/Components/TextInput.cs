namespace StudyBot.Discord.Models.Components;

/// <summary>A text field of a modal.</summary>
/// <remarks>Source: developers/components/reference, "Text Input".</remarks>
internal sealed record TextInput : Component
{
    public override ComponentType Type => ComponentType.TextInput;

    /// <summary>1 to 100 characters.</summary>
    public string CustomId { get; set; } = "";

    public TextInputStyle Style { get; set; } = TextInputStyle.Short;

    /// <summary>0 to 4000.</summary>
    public int? MinLength { get; set; }

    /// <summary>1 to 4000.</summary>
    public int? MaxLength { get; set; }

    /// <summary>True where null.</summary>
    public bool? Required { get; set; }

    /// <summary>What stands there from the start, at most 4000 characters.</summary>
    public string? Value { get; set; }

    /// <summary>At most 100 characters.</summary>
    public string? Placeholder { get; set; }
}

/// <summary>One line or several.</summary>
internal enum TextInputStyle
{
    Short = 1,
    Paragraph = 2,
}
