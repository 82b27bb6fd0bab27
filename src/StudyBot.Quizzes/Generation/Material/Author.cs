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
        var parts = Words.Of(name).Select(word => word.Surface).Where(part => part.Length > 2 && !Words.IsFunctionWord(part)).ToHashSet();
        // A single word is a name where a year stands beside it; "Islam" or "Psikologi" without one is a point of view.
        return (parts.Count > 1 || source.Year is not null || name.All(char.IsUpper)) && parts.Count > 0 && name.Length <= LongestName && char.IsUpper(name[0]) && NameOnly().IsMatch(name) ? new Author(name, parts) : null;
    }

    /// <summary>Letters and the signs of names on one line, no full stop but those of initials and degrees.</summary>
    [GeneratedRegex(@"^(?:[\p{L} ,'’&()/-]|(?<=(?:^|[\s.,(])\p{L}{1,4})\.)+$", RegexOptions.CultureInvariant)]
    private static partial Regex NameOnly();

    /// <summary>Whether two names may well be those of one: half of the shorter one's words are the other's too.</summary>
    public bool IsSameAs(Author other) => 2 * Parts.Count(other.Parts.Contains) >= Math.Min(Parts.Count, other.Parts.Count);

    /// <summary>Whether a text names them, if only by one telling part of the name.</summary>
    public bool IsNamedIn(string text) => Words.Of(text).Any(word => TellingParts.Contains(word.Surface));
}
