namespace StudyBot.Discord.Limits;

/// <summary>Collects what is wrong with a request while its parts are looked at.</summary>
internal sealed class LimitCheck
{
    private readonly List<LimitFault> _faults = [];

    /// <summary>Everything found so far; empty when Discord will take it.</summary>
    public IReadOnlyList<LimitFault> Faults => _faults;

    public void Add(string path, string message) => _faults.Add(new LimitFault(path, message));

    /// <summary>A text that may be missing but not be longer than <paramref name="most"/>.</summary>
    public void Text(string path, string? text, int most, int least = 0)
    {
        int length = TextLength.Of(text);
        if (length > most || (text is not null && length < least))
        {
            Add(path, $"has {length} characters, {least} to {most} are allowed");
        }
    }

    /// <summary>A text that must be there.</summary>
    public void RequiredText(string path, string? text, int most)
    {
        if (string.IsNullOrEmpty(text))
        {
            Add(path, "is missing");
        }

        Text(path, text, most);
    }

    /// <summary>A list with a number of entries from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public void Count(string path, int count, int most, int least = 0)
    {
        if (count < least || count > most)
        {
            Add(path, $"has {count} entries, {least} to {most} are allowed");
        }
    }

    /// <summary>A number in bounds, or none.</summary>
    public void Range(string path, int? value, int least, int most)
    {
        if (value < least || value > most)
        {
            Add(path, $"is {value}, {least} to {most} are allowed");
        }
    }

    /// <summary>Texts that have to differ from each other.</summary>
    public void Distinct(string path, IEnumerable<string> texts)
    {
        var seen = new HashSet<string>();
        foreach (string twice in texts.Where(text => !seen.Add(text)))
        {
            Add(path, $"has \"{twice}\" twice");
        }
    }
}
