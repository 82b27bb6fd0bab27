namespace StudyBot.Discord.Rest.Limiting;

/// <summary>How waiting in a line ended.</summary>
/// <param name="Kind">The end.</param>
/// <param name="Wait">For <see cref="EntryKind.TooLate"/>: how long it would have taken from the moment of the refusal.</param>
internal readonly record struct Entry(EntryKind Kind, TimeSpan Wait = default)
{
    public static Entry Admitted => new(EntryKind.Admitted);

    public static Entry Moved => new(EntryKind.Moved);
}

/// <summary>Ends of waiting.</summary>
internal enum EntryKind
{
    /// <summary>Go ahead.</summary>
    Admitted,

    /// <summary>The line would open after the request's deadline.</summary>
    TooLate,

    /// <summary>The line was closed; another took its place.</summary>
    Moved,
}
