namespace StudyBot.Discord.Limits;

/// <summary>
/// Collects what is wrong with a request while its parts are looked at. Each check names the part by its path (empty for the request itself)
/// and the field in it, which are joined only when there is something to tell.
/// </summary>
internal sealed class LimitCheck
{
    private readonly List<LimitFault> _faults = [];

    /// <summary>Everything found so far; empty when Discord will take it.</summary>
    public IReadOnlyList<LimitFault> Faults => _faults;

    /// <summary>Notes a fault of a part as a whole.</summary>
    public void Add(string part, string message) => Add(part, "", message);

    /// <summary>Notes a fault; an empty <paramref name="field"/> means the part as a whole.</summary>
    public void Add(string part, string field, string message) =>
        _faults.Add(new LimitFault(part.Length > 0 && field.Length > 0 ? $"{part}.{field}" : part + field, message));

    /// <summary>A text that may be missing but not be longer than <paramref name="most"/>.</summary>
    public void Text(string part, string field, string? text, int most, int least = 0)
    {
        int length = TextLength.Of(text);
        if (length > most || (text is not null && length < least))
        {
            Add(part, field, $"has {length} characters, {least} to {most} are allowed");
        }
    }

    /// <summary>A text that must be there.</summary>
    public void RequiredText(string part, string field, string? text, int most)
    {
        if (string.IsNullOrEmpty(text))
        {
            Add(part, field, "is missing");
        }

        Text(part, field, text, most);
    }

    /// <summary>A list with a number of entries from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public void Count(string part, string field, int count, int most, int least = 0)
    {
        if (count < least || count > most)
        {
            Add(part, field, $"has {count} entries, {least} to {most} are allowed");
        }
    }

    /// <summary>A number in bounds, or none.</summary>
    public void Range(string part, string field, int? value, int least, int most)
    {
        if (value < least || value > most)
        {
            Add(part, field, $"is {value}, {least} to {most} are allowed");
        }
    }

    /// <summary>Texts that have to differ from each other.</summary>
    public void Distinct(string part, string field, IEnumerable<string> texts)
    {
        HashSet<string>? seen = null;
        foreach (string text in texts)
        {
            if (!(seen ??= []).Add(text))
            {
                Add(part, field, $"has \"{text}\" twice");
            }
        }
    }
}
