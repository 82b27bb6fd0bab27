namespace StudyBot.Discord.Models.Components;

/// <summary>A button. Its style decides which of custom id, address and SKU it must carry.</summary>
/// <remarks>Source: developers/components/reference, "Button".</remarks>
internal sealed record Button : Component
{
    public override ComponentType Type => ComponentType.Button;

    public ButtonStyle Style { get; set; }

    /// <summary>At most 80 characters.</summary>
    public string? Label { get; set; }

    public Emoji? Emoji { get; set; }

    /// <summary>1 to 100 characters; comes back with the click. Not with <see cref="ButtonStyle.Link"/>.</summary>
    public string? CustomId { get; set; }

    /// <summary>At most 512 characters, only with <see cref="ButtonStyle.Link"/>.</summary>
    public string? Url { get; set; }

    public bool? Disabled { get; set; }
}

/// <summary>How a button looks and what it does.</summary>
/// <remarks>Source: developers/components/reference, "Button Styles".</remarks>
internal enum ButtonStyle
{
    Primary = 1,
    Secondary = 2,
    Success = 3,
    Danger = 4,
    Link = 5,
    Premium = 6,
}
