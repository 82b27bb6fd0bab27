namespace StudyBot.Chat;

/// <summary>
/// A button. Its label says what it does without colour or picture, and names itself ("B · mikro"),
/// because a screen reader reads it alone.
/// </summary>
/// <param name="Label">1 to 80 characters; about 34 are seen on a phone.</param>
public sealed record Button(string Label)
{
    /// <summary>What pressing it asks; null for a link.</summary>
    public ControlId? Id { get; init; }

    /// <summary>The page it opens; null for a button that asks.</summary>
    public Uri? Link { get; init; }

    /// <summary>How it stands out.</summary>
    public ButtonStyle Style { get; init; } = ButtonStyle.Secondary;

    /// <summary>Shown, but cannot be pressed.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>An emoji before the label, an ornament only.</summary>
    public string? Emoji { get; init; }

    /// <summary>A button that asks.</summary>
    public static Button Ask(string label, ControlId id, ButtonStyle style = ButtonStyle.Secondary) =>
        new(label) { Id = id, Style = style };

    /// <summary>A button that opens a page.</summary>
    public static Button To(string label, Uri link) => new(label) { Link = link };
}

/// <summary>How a button stands out; never the only sign of what it means.</summary>
public enum ButtonStyle
{
    /// <summary>One among several.</summary>
    Secondary,

    /// <summary>The one most people want; one per reply.</summary>
    Primary,

    /// <summary>Completes something.</summary>
    Success,

    /// <summary>Cannot be undone.</summary>
    Danger,
}
