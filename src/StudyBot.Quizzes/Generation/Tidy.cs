using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Generation;

/// <summary>Sets right the spaces of pasted text; the words stay as they are.</summary>
static partial class Tidy
{
    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex(@"(?<=[(“])\s+|\s+(?=[)”,;:.](?:\s|$|\)))", RegexOptions.CultureInvariant)]
    private static partial Regex BesideMarks();

    /// <summary>"stategi –strategi", "kebutuhan -kebutuhan": the hyphen of a doubled word.</summary>
    [GeneratedRegex(@"(?<=\p{L})(?: [–-](?=\p{Ll})|- (?=\p{Ll}))", RegexOptions.CultureInvariant)]
    private static partial Regex LooseHyphen();

    /// <summary>"[12]", "[03:14]": a note, a place in a film.</summary>
    [GeneratedRegex(@"\s*\[\d[\d:,–-]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    /// <summary>The text with single spaces, none inside brackets or before marks, and no marks of notes.</summary>
    public static string Up(string text) => LooseHyphen().Replace(BesideMarks().Replace(White().Replace(Note().Replace(text, ""), " "), ""), "-").Trim();
}
