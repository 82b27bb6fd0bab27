using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Language;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>Somebody whose statements a document tells.</summary>
/// <param name="Name">The fullest form in which the document names them.</param>
/// <param name="Parts">The folded words of the name.</param>
sealed partial record Author(string Name, IReadOnlySet<string> Parts)
{
    /// <summary>Those of the parts that are no words of the document otherwise: "Siporin", not the "work" of a council's name.</summary>
    public IReadOnlySet<string> TellingParts { get; init; } = Parts;

    const int LongestName = 75;

    /// <summary>The author of a source; null when the text named there is no name.</summary>
    public static Author? Of(SourceReference source)
    {
        if (source.Authors is not { } authors)
            return null;
        // "NASW dalam Morales dan Sheafor": the words are those of the first.
        var name = authors.Split(" dalam ", 2)[0].Trim();
        // "RESUSITASI JANTUNG PARU (RJP)" is a heading in capitals that explains its abbreviation.
        if (source is { Year: null, Page: null } && name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsLower))
            return null;
        var parts = Words.Of(name).Select(word => word.Surface).Where(part => part.Length > 2 && !Words.IsFunctionWord(part)).ToHashSet();
        // A single word is a name where a year stands beside it; "Islam" or "Psikologi" without one is a point of view.
        return (parts.Count > 1 || source.Year is not null || name.All(char.IsUpper)) && parts.Count > 0 && name.Length <= LongestName && char.IsUpper(name[0]) && NameOnly().IsMatch(name) ? new Author(name, parts) : null;
    }

    /// <summary>Letters and the signs of names on one line, no full stop but those of initials and degrees.</summary>
    [GeneratedRegex(@"^(?:[\p{L} ,'’&()/-]|(?<=(?:^|[\s.,(])\p{L}{1,4})\.)+$", RegexOptions.CultureInvariant)]
    private static partial Regex NameOnly();

    /// <summary>
    /// The surname or surnames; the whole name where it is one word or that of an organisation. Beside authors of whom only the surname is known,
    /// a first name would point to its owner.
    /// </summary>
    public string Surname => field ??= SurnameOf(Name);

    /// <summary>Whether the document knows a person by the surname alone.</summary>
    public bool IsSurname => Surname == Name && !Name.Any(char.IsWhiteSpace) && Name.Any(char.IsLower);

    static string SurnameOf(string name)
    {
        var people = Joined().Split(name).Select(person => person.Split(',')[0].Trim().Split(' ')).ToList();
        // "International Federation of Social Workers (IFSW)" has no surname.
        return people.All(words => words.Length <= 4 && words.All(word => word.Length > 0 && char.IsUpper(word[0]) && !word.All(char.IsUpper)) && words[^1].Length > 2)
            ? string.Join(" dan ", people.Select(words => words[^1])) : name;
    }

    [GeneratedRegex(@"\s*(?:\bdan\b|\band\b|&)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    /// <summary>Whether two names may well be those of one: half of the shorter one's words are the other's too.</summary>
    public bool IsSameAs(Author other) => 2 * Parts.Count(other.Parts.Contains) >= Math.Min(Parts.Count, other.Parts.Count);

    /// <summary>Whether a text names them, if only by one telling part of the name.</summary>
    public bool IsNamedIn(string text) => Words.Of(text).Any(word => TellingParts.Contains(word.Surface));
}
