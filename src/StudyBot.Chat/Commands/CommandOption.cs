namespace StudyBot.Chat;

/// <summary>Something to fill in behind a slash command.</summary>
/// <param name="Name">Folded by <see cref="CommandName.Fold"/>, unique in its command.</param>
/// <param name="Kind">What may stand there.</param>
/// <param name="Description">One line, 1 to 100 characters.</param>
public sealed record CommandOption(string Name, OptionKind Kind, Localized Description)
{
    /// <summary>The command cannot be sent without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The only values there are, up to 25.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Proposals are asked for while typing (<see cref="AutocompleteRequested"/>); anything may be sent nevertheless.</summary>
    public bool IsProposed { get; init; }

    /// <summary>For numbers: the least; for text: the fewest characters.</summary>
    public long? Least { get; init; }

    /// <summary>For numbers: the greatest; for text: the most characters (6000 at most).</summary>
    public long? Most { get; init; }
}

/// <summary>A value to pick or a proposal.</summary>
/// <param name="Label">What is read, 1 to 100 characters.</param>
/// <param name="Value">What is sent, 1 to 100 characters. Written as a whole number for <see cref="OptionKind.Whole"/>.</param>
public sealed record Choice(string Label, string Value)
{
    /// <summary>A proposal that is sent as it reads.</summary>
    public static Choice Same(string text) => new(text, text);
}

/// <summary>What may be filled in.</summary>
public enum OptionKind
{
    /// <summary>Words, read with <see cref="Inputs.Text"/>.</summary>
    Text,

    /// <summary>A whole number, read with <see cref="Inputs.Whole"/>.</summary>
    Whole,

    /// <summary>A number, read with <see cref="Inputs.Number"/>.</summary>
    Number,

    /// <summary>Yes or no, read with <see cref="Inputs.Flag"/>.</summary>
    Flag,

    /// <summary>A person, read with <see cref="Inputs.Person"/>.</summary>
    Person,

    /// <summary>A channel, read with <see cref="Inputs.Channel"/>.</summary>
    Channel,

    /// <summary>A role, read with <see cref="Inputs.Role"/>.</summary>
    Role,

    /// <summary>A file, read with <see cref="Inputs.Upload"/>.</summary>
    Upload,
}
