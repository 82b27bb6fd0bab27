namespace StudyBot.Chat;

/// <summary>
/// What a person filled in, by name: a command's options or a form's fields. Each name holds text, a whole number,
/// a number, a yes or no, a <see cref="Person"/>, a <see cref="ChannelId"/>, a <see cref="RoleId"/>, an <see cref="Upload"/>,
/// or a list of these. Asking for a name that was left empty, or that holds another kind, gives null (or an empty list).
/// </summary>
/// <example><c>new Inputs { ["menurut"] = "Siporin", ["pribadi"] = true }</c></example>
public sealed class Inputs
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    /// <summary>Nothing filled in.</summary>
    public static Inputs None { get; } = new();

    /// <summary>Sets what was filled in under a name.</summary>
    public object this[string name] { init => _values[name] = value; }

    /// <summary>Copies name and value pairs, the later of a name winning.</summary>
    public static Inputs From(IEnumerable<KeyValuePair<string, object>> values)
    {
        var inputs = new Inputs();
        foreach (var (name, value) in values)
            inputs._values[name] = value;
        return inputs;
    }

    /// <summary>Text: a text option, a chosen value, a text field.</summary>
    public string? Text(string name) => Find(name) as string;

    /// <summary>A whole number, within ±2^53.</summary>
    public long? Whole(string name) => Find(name) is long whole ? whole : null;

    /// <summary>A number with decimals; a whole number counts as one.</summary>
    public double? Number(string name) => Find(name) switch { double number => number, long whole => whole, _ => null };

    /// <summary>A yes-or-no option, or a check box.</summary>
    public bool? Flag(string name) => Find(name) is bool flag ? flag : null;

    /// <summary>A chosen person.</summary>
    public Person? Person(string name) => All<Person>(name) is [var person, ..] ? person : null;

    /// <summary>A chosen channel.</summary>
    public ChannelId? Channel(string name) => All<ChannelId>(name) is [var channel, ..] ? channel : null;

    /// <summary>A chosen role.</summary>
    public RoleId? Role(string name) => All<RoleId>(name) is [var role, ..] ? role : null;

    /// <summary>A file.</summary>
    public Upload? Upload(string name) => All<Upload>(name) is [var upload, ..] ? upload : null;

    /// <summary>Every value of one kind under a name: chosen options, people, roles, channels, files.</summary>
    public IReadOnlyList<T> All<T>(string name) => Find(name) switch
    {
        T one => [one],
        IReadOnlyList<T> several => several,
        IEnumerable<object> mixed => [.. mixed.OfType<T>()],
        _ => [],
    };

    private object? Find(string name) => _values.GetValueOrDefault(name);
}
