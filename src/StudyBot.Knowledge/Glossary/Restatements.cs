using System.Text.RegularExpressions;

namespace StudyBot.Knowledge.Glossary;

/// <summary>Finds sentences that open with a term twice: "Kesejahteraan sosial atau social welfare adalah …".</summary>
static partial class Restatements
{
    [GeneratedRegex(@"^(?<term>\p{L}[\p{L}-]*(?: [\p{L}-]+){0,3}),? (?:atau(?: yang)?(?: biasa| sering| lazim| lebih)?(?: disebut| dikenal)?(?: juga)?(?: dengan| sebagai)?(?: istilah)?|(?:yang )?disebut juga(?: dengan| sebagai)?(?: istilah)?|or|also called|also known as) [“""*_]*(?<other>[\p{L}-]+(?: [\p{L}-]+){0,2}?)[”""*_]*(?:,| \(|\.?$|,? (?:adalah|ialah|merupakan|yaitu|yakni|is|are)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    /// <summary>The pair that the sentence gives; null when it gives none.</summary>
    public static TermPair? In(string sentence, TermEdges edges) =>
        Sentence().Match(sentence) is { Success: true } match
            ? Translations.Of(Terms.Split(match.Groups["term"].Value), Terms.Split(match.Groups["other"].Value), edges)
            : null;
}
