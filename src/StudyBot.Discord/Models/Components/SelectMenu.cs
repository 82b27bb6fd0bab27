namespace StudyBot.Discord.Models.Components;

/// <summary>What all select menus share.</summary>
/// <remarks>Source: developers/components/reference, "String Select Structure" and its siblings.</remarks>
internal abstract record SelectMenu : Component
{
    /// <summary>1 to 100 characters.</summary>
    public string CustomId { get; set; } = "";

    /// <summary>At most 150 characters.</summary>
    public string? Placeholder { get; set; }

    /// <summary>0 to 25, 1 where null. In a modal 0 needs <see cref="Required"/> to be false.</summary>
    public int? MinValues { get; set; }

    /// <summary>1 to 25, 1 where null.</summary>
    public int? MaxValues { get; set; }

    /// <summary>Modals only; true where null.</summary>
    public bool? Required { get; set; }

    /// <summary>Messages only: a modal with a disabled component is refused.</summary>
    public bool? Disabled { get; set; }
}
