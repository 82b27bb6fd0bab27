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

    /// <summary>"(social policy)", "(TPA)": the same once more, in another language or short. Figures in brackets tell more.</summary>
    [GeneratedRegex(@"\s*\([^()\d]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Gloss();

    /// <summary>The text without brackets that say the same once more: beside options without any they would point to the one that has them.</summary>
    public static string Unglossed(string text) => Gloss().Replace(text, "").Trim();

    /// <summary>The text with single spaces, none inside brackets or before marks, and no marks of notes.</summary>
    public static string Up(string text) => LooseHyphen().Replace(BesideMarks().Replace(White().Replace(Note().Replace(text, ""), " "), ""), "-").Trim();
}
