using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Glossary;

/// <summary>Indonesian verbs, which name no thing.</summary>
static partial class Verbs
{
    /// <summary>Shorter words of that shape are nouns too often when their base is not known: "menteri", "mental".</summary>
    const int SurelyVerb = 8;

    [GeneratedRegex("^(?:me[mnlrwy]|di|ber|ter).{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    /// <summary>Whether the word, in lower case, is a base word with the affixes of a verb.</summary>
    public static bool Is(string word) =>
        Shape().IsMatch(word)
        && (Roots.Of(word) is { } root ? root != word : word.StartsWith("me", StringComparison.Ordinal) && word.Length >= SurelyVerb && Words.Of(word, default).Stem != word);
}
