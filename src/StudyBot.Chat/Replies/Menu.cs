namespace StudyBot.Chat;

/// <summary>A menu to choose from, in a reply or a form.</summary>
/// <param name="Id">What choosing asks.</param>
/// <param name="Options">1 to 25 options; none for menus of people, roles or channels, which the platform fills.</param>
public sealed record Menu(ControlId Id, IReadOnlyList<MenuOption> Options)
{
    /// <summary>What is listed.</summary>
    public MenuKind Kind { get; init; } = MenuKind.Options;

    /// <summary>Shown while nothing is chosen, up to 150 characters.</summary>
    public string Placeholder { get; init; } = "";

    /// <summary>The fewest to choose, 0 to 25.</summary>
    public int Fewest { get; init; } = 1;

    /// <summary>The most to choose, 1 to 25.</summary>
    public int Most { get; init; } = 1;

    /// <summary>Shown, but cannot be opened.</summary>
    public bool IsDisabled { get; init; }
}

/// <summary>One thing to choose.</summary>
/// <param name="Label">What is read, 1 to 100 characters.</param>
/// <param name="Value">What comes back, 1 to 100 characters, unique in its menu.</param>
public sealed record MenuOption(string Label, string Value)
{
    /// <summary>A second, smaller line, up to 100 characters.</summary>
    public string? Description { get; init; }

    /// <summary>Chosen from the start.</summary>
    public bool IsChosen { get; init; }
}

/// <summary>What a menu lists.</summary>
public enum MenuKind
{
    /// <summary>Its own options.</summary>
    Options,

    /// <summary>Members of the server.</summary>
    People,

    /// <summary>Roles of the server.</summary>
    Roles,

    /// <summary>Members and roles.</summary>
    PeopleAndRoles,

    /// <summary>Channels of the server.</summary>
    Channels,
}
