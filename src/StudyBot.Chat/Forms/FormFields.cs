namespace StudyBot.Chat;

/// <summary>Words to type; read with <see cref="Inputs.Text"/>.</summary>
public sealed record TextField(string Key, string Label) : FormField(Key, Label)
{
    /// <summary>Several lines.</summary>
    public bool IsLong { get; init; }

    /// <summary>The fewest characters, 0 to 4000.</summary>
    public int Shortest { get; init; }

    /// <summary>The most characters, 1 to 4000.</summary>
    public int Longest { get; init; } = 4000;

    /// <summary>What stands there from the start.</summary>
    public string? Initial { get; init; }

    /// <summary>Shown while it is empty, up to 100 characters.</summary>
    public string? Placeholder { get; init; }
}

/// <summary>Exactly one of a few, all visible; read with <see cref="Inputs.Text"/>.</summary>
/// <param name="Key">The name to ask <see cref="Inputs"/> for.</param>
/// <param name="Label">1 to 45 characters.</param>
/// <param name="Options">2 to 10.</param>
public sealed record ChoiceField(string Key, string Label, IReadOnlyList<MenuOption> Options) : FormField(Key, Label);

/// <summary>Any of a few, all visible; read with <see cref="Inputs.All{T}"/> of string.</summary>
/// <param name="Key">The name to ask <see cref="Inputs"/> for.</param>
/// <param name="Label">1 to 45 characters.</param>
/// <param name="Options">1 to 10.</param>
public sealed record ChecksField(string Key, string Label, IReadOnlyList<MenuOption> Options) : FormField(Key, Label)
{
    /// <summary>The fewest to check, 0 to 10; counts only when the field is required or touched.</summary>
    public int Fewest { get; init; } = 1;

    /// <summary>The most to check, 1 to 10; null for all.</summary>
    public int? Most { get; init; }
}

/// <summary>Yes or no; read with <see cref="Inputs.Flag"/>. Never "required": no is an answer.</summary>
public sealed record CheckField(string Key, string Label) : FormField(Key, Label)
{
    /// <summary>Checked from the start.</summary>
    public bool IsChecked { get; init; }
}

/// <summary>
/// A menu inside a form: own options (read with <see cref="Inputs.All{T}"/> of string), people (<see cref="Person"/>),
/// roles (<see cref="RoleId"/>) or channels (<see cref="ChannelId"/>).
/// </summary>
public sealed record MenuField(string Key, string Label) : FormField(Key, Label)
{
    /// <summary>What is listed.</summary>
    public MenuKind Kind { get; init; } = MenuKind.Options;

    /// <summary>1 to 25 for a menu of options, else none.</summary>
    public IReadOnlyList<MenuOption> Options { get; init; } = [];

    /// <summary>Shown while nothing is chosen, up to 150 characters.</summary>
    public string Placeholder { get; init; } = "";

    /// <summary>The fewest to choose.</summary>
    public int Fewest { get; init; } = 1;

    /// <summary>The most to choose, up to 25.</summary>
    public int Most { get; init; } = 1;
}

/// <summary>Files to send in; read with <see cref="Inputs.All{T}"/> of <see cref="Upload"/>.</summary>
public sealed record UploadField(string Key, string Label) : FormField(Key, Label)
{
    /// <summary>The fewest files, 0 to 10.</summary>
    public int Fewest { get; init; } = 1;

    /// <summary>The most files, 1 to 10.</summary>
    public int Most { get; init; } = 1;
}
