namespace StudyBot.Chat;

/// <summary>
/// A form that opens in front of a person. It must open at once: whoever builds it may look at the request and at memory,
/// never at a file, a database or the network, because a platform that was told "wait" opens no form any more.
/// </summary>
/// <param name="Id">What sending it asks.</param>
/// <param name="Title">1 to 45 characters.</param>
/// <param name="Parts">1 to 5, from top to bottom.</param>
public sealed record Form(ControlId Id, string Title, params IReadOnlyList<FormPart> Parts);

/// <summary>A part of a form: a field to fill in, or a note to read.</summary>
public abstract record FormPart
{
    private protected FormPart()
    {
    }
}

/// <summary>Text between the fields.</summary>
/// <param name="Text">In the platform's markup.</param>
public sealed record FormNote(string Text) : FormPart;

/// <summary>Something to fill in.</summary>
/// <param name="Key">The name to ask <see cref="Inputs"/> for; 1 to 100 characters, unique in the form.</param>
/// <param name="Label">1 to 45 characters.</param>
public abstract record FormField(string Key, string Label) : FormPart
{
    /// <summary>A smaller explanation, up to 100 characters.</summary>
    public string? Description { get; init; }

    /// <summary>The form cannot be sent while this is empty.</summary>
    public bool IsRequired { get; init; } = true;
}
