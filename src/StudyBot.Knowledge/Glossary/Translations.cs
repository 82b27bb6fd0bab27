using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Glossary;

/// <summary>
/// Finds a term in one language beside the same in another: "rujukan (referral)". Strict, since a wrong pair makes answers say what nobody asked:
/// both are short, one can only be English and the other not, neither is a verb, a name or half a sentence, and their lengths agree.
/// </summary>
static partial class Translations
{
    static readonly FrozenSet<string> EnglishVerbs = WordList.Words("english-verbs");

    /// <summary>"bahasa Inggris: referral": the text itself says what it is.</summary>
    [GeneratedRegex(@"^(?:(?:dalam |in )?(?:bahasa )?(?:inggris(?:nya)?:?|english:)\s+)(?!pro?nunciation|pengucapan|dibaca)(?<term>[^,;:/]+?)(?:\s+(?:atau|or)\s.*|[,;:/].*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?:atau |disebut juga |juga disebut |(?:biasa |sering |lazim )disebut |dikenal (?:juga )?(?:sebagai|dengan)(?: istilah)? |istilah(?:nya)? |alias |or |also called |also known as )", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opener();

    /// <summary>A noun made by affixes, "Pengelabuan", which no name is.</summary>
    [GeneratedRegex(@"^(?:pe[mnlr]?|ke)\p{Ll}{3,}an$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Derived();

    /// <summary>The pair that the bracket gives; null when it gives none.</summary>
    public static TermPair? In(Bracket bracket, TermEdges edges)
    {
        if (Labelled().Match(bracket.Inside) is { Success: true } labelled)
            return Named(bracket.Before, Terms.Split(labelled.Groups["term"].Value), edges);
        var other = Terms.Split(Opener().Replace(bracket.Inside, ""));
        return bracket.IsLine ? OfLine(bracket.Before, other, edges) : Of(bracket.Before, other, edges);
    }

    /// <summary>"Penebakan kata sandi (brute force)" as a heading or an item: all of it is the term.</summary>
    static TermPair? OfLine(IReadOnlyList<string> before, IReadOnlyList<string> other, TermEdges edges) =>
        !Terms.MayBeTerm(other) || !Terms.AreWords(before) ? null
        : IsEnglishTerm(other) ? Checked(before, 0, other, edges, isEnglish: false)
        : IsIndonesianTerm(other) ? Checked(before, 0, other, edges, isEnglish: true)
        : null;

    /// <summary>The pair of a term at the end of the words and another; null when they are none.</summary>
    public static TermPair? Of(IReadOnlyList<string> before, IReadOnlyList<string> other, TermEdges edges)
    {
        if (!Terms.MayBeTerm(other) || !Terms.AreWords(before))
            return null;
        if (IsEnglishTerm(other))
            return edges.Start(before, other) is { } start ? Checked(before, start, other, edges, isEnglish: false) : null;
        if (!IsIndonesianTerm(other))
            return null;
        var english = before.Count;
        while (english > 0 && before.Count - english < 3 && Terms.Parts(before[english - 1]).All(p => Tongue.IsEnglish(p) || !Tongue.MayBeIndonesian(p)))
            english--;
        return english < before.Count ? Checked(before, english, other, edges, isEnglish: true) : null;
    }

    /// <summary>A pair that the text calls one: only where the term begins is to be found.</summary>
    static TermPair? Named(IReadOnlyList<string> before, IReadOnlyList<string> other, TermEdges edges)
    {
        if (!Terms.MayBeTerm(other) || !Terms.AreWords(before) || before.Any(w => !w.All(c => char.IsLetter(c) || c is '-')))
            return null;
        var start = edges.Start(before, other) ?? (before.Count <= Terms.Length(other) + 1 ? 0 : null);
        return start is { } at && !Words.IsFunctionWord(before[at].ToLowerInvariant()) ? Pair([.. before.Skip(at)], other, isEnglish: false) : null;
    }

    static TermPair? Checked(IReadOnlyList<string> before, int start, IReadOnlyList<string> other, TermEdges edges, bool isEnglish)
    {
        IReadOnlyList<string> term = [.. before.Skip(start)];
        var (english, indonesian) = isEnglish ? (term, other) : (other, term);
        if (!Terms.MayBeTerm(term) || !IsEnglishTerm(english) || !IsIndonesianTerm(indonesian)
            || Terms.Length(indonesian) - Terms.Length(english) is not (0 or 1))
            return null;
        return AgreeInCapitals(term, other, start == 0, edges) ? Pair(term, other, isEnglish) : null;
    }

    static TermPair Pair(IReadOnlyList<string> term, IReadOnlyList<string> other, bool isEnglish) =>
        new(string.Join(' ', term), string.Join(' ', other), isEnglish);

    static bool IsEnglishTerm(IReadOnlyList<string> words)
    {
        if (EnglishVerbs.Contains(words[0].ToLowerInvariant()) || words.Any(w => !Ascii.IsValid(w) || w.Skip(1).Any(char.IsUpper)))
            return false;
        var parts = words.SelectMany(Terms.Parts).Where(p => p != "of").ToList();
        return parts.Count > 0 && !Derivation.IsAdverb(parts[^1])
            && !parts.Exists(p => Words.IsFunctionWord(p) || Tongue.IsIndonesian(p))
            && parts.Count(Tongue.IsEnglish) * 2 >= parts.Count;
    }

    static bool IsIndonesianTerm(IReadOnlyList<string> words) =>
        words.SelectMany(Terms.Parts).All(p => p.Length > 2 && !Words.IsFunctionWord(p) && Tongue.MayBeIndonesian(p) && !Verbs.Is(p) && !p.EndsWith("nya", StringComparison.Ordinal));

    /// <summary>A capital marks a name unless both have them; the first word of a sentence has one anyway.</summary>
    static bool AgreeInCapitals(IReadOnlyList<string> term, IReadOnlyList<string> other, bool first, TermEdges edges)
    {
        if (!Terms.IsLowerCase(other))
            return term.Count > 1 && other.Count > 1 && Terms.IsCapitalised(other) && Terms.IsCapitalised(term) && other.Concat(term).Any(Tongue.IsCommon);
        if (Terms.IsLowerCase(term))
            return true;
        return first && Terms.IsLowerCase(term.Skip(1))
            && (term.Count > 1 || edges.HasLowerCase(term[0]) || Roots.Of(term[0].ToLowerInvariant()) is not null || Derived().IsMatch(term[0]));
    }
}
