using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Glossary;

/// <summary>Tells whether a text gives the long name of a short form: in brackets, or in words. Pure.</summary>
static partial class LongNames
{
    /// <summary>"LSM adalah singkatan dari …", "lembaga swadaya masyarakat, disingkat LSM".</summary>
    [GeneratedRegex(@"\b(?:(?:singkatan|kepanjangan|akronim|abbreviation|acronym|short)\s+(?:dari|of|for)|(?:di|ber)singkat|stands for)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InWords();

    /// <summary>Whether it gives any.</summary>
    public static bool AreIn(string text) => InWords().IsMatch(text) || Pairs(text).Any();

    /// <summary>Whether it gives the other form of a term, be that the short one or the long one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="term">The words of the term, or of several that stand for each other, lower case.</param>
    public static bool IsIn(string text, IReadOnlySet<string> term) =>
        Pairs(text).Any(p => IsOf(p.Term, term) || IsOf(p.Other, term))
        || Sentences.Of(text).Any(s => s.In(text) is var sentence && InWords().IsMatch(sentence) && Words.Of(sentence).Any(w => term.Contains(w.Surface)));

    static bool IsOf(string written, IReadOnlySet<string> term) => Words.Of(written).All(w => term.Contains(w.Surface));

    static IEnumerable<TermPair> Pairs(string text) => Bracket.In(text).Select(Abbreviations.In).OfType<TermPair>();
}
