using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Glossary;

/// <summary>Whether words are English or Indonesian, told by their letters; what could be either is neither.</summary>
static class Tongue
{
    static readonly Regex Signs = new(string.Join('|', WordList.Lines("english-signs").Select(l => $"(?:{l})")), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    static readonly FrozenSet<string> English = WordList.Words("english-words");

    static readonly FrozenSet<string> Unenglish = WordList.Words("unenglish-words");

    /// <summary>Syllables as Indonesian builds them, those of its loans included. "hahaha" parts in too many ways to try them one by one.</summary>
    static readonly Regex Syllables = new("^(?:(?:s?[ptk][rl]|[bdgf][rl]|s[wtkpl]|kw|ng|ny|sy|kh|[bcdfghjklmnprstvwyz])?[aiueo]{1,2}(?:ng|ks|ns|[bdfghklmnprst])?)+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>Whether a word, in lower case, can only be English.</summary>
    public static bool IsEnglish(string word) => English.Contains(word) || (Signs.IsMatch(word) && !Unenglish.Contains(word));

    /// <summary>Whether a word, however written, is one that English texts use everywhere, and so hardly a person's name.</summary>
    public static bool IsCommon(string word) => English.Contains(word.ToLowerInvariant()) || Derivation.IsEnglish(word.ToLowerInvariant());

    /// <summary>Whether a word, in lower case, may be Indonesian.</summary>
    public static bool MayBeIndonesian(string word) => Unenglish.Contains(word) || (Syllables.IsMatch(word) && !IsEnglish(word));

    /// <summary>Whether a word can only be Indonesian: it bears affixes around a base word that is known.</summary>
    public static bool IsIndonesian(string word) => MayBeIndonesian(word) && (Words.IsFunctionWord(word) || (Roots.Of(word) is { } root && root != word));
}
