using System.Text.RegularExpressions;

namespace StudyBot.Knowledge.Glossary;

/// <summary>What the making of words tells of whether two mean the same: "rujukan" and "referral" are both derived, "manusia" and "dignity" are not alike.</summary>
static partial class Derivation
{
    [GeneratedRegex("(?:tion|sion|ment|ity|ness|ance|ence|cy|ship|hood|al|ing|ism|ive|ous|ary|logy)s?$", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    /// <summary>Affixes that make nouns, and endings of loans.</summary>
    [GeneratedRegex("^(?:p[ae]|per|ke|antar).{3,}|^.{2,}(?:an|si|tas|isme|if|al|or|ik|logi)$", RegexOptions.CultureInvariant)]
    private static partial Regex Indonesian();

    [GeneratedRegex("(?:al|ive|ous|ic|ary|able|ible|ful|less|ly)$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishAdjective();

    [GeneratedRegex("(?<!^assemb|^fami|^supp|^monopo|^ana|^re|^f)ly$", RegexOptions.CultureInvariant)]
    private static partial Regex Adverb();

    /// <summary>Whether the word has an ending by which English makes words of others.</summary>
    public static bool IsEnglish(string word) => English().IsMatch(word);

    /// <summary>Whether the English word says in which way something is done: "safely", but not "family".</summary>
    public static bool IsAdverb(string english) => Adverb().IsMatch(english);

    /// <summary>Whether both are derived.</summary>
    public static bool Agrees(IEnumerable<string> indonesian, IEnumerable<string> english) => IsDerived(english, English()) && IsDerived(indonesian, Indonesian());

    /// <summary>Whether the English words are derived and the Indonesian ones are not.</summary>
    public static bool Disagrees(IEnumerable<string> indonesian, IEnumerable<string> english) => IsDerived(english, English()) && !IsDerived(indonesian, Indonesian());

    /// <summary>Whether the English word says how something is, and so stands for one word only.</summary>
    public static bool IsAdjective(string english) => EnglishAdjective().IsMatch(english);

    /// <summary>"kuratif" and "curative": one word in two languages.</summary>
    public static bool AreCognate(string a, string b)
    {
        var (one, two) = (Sounds(a), Sounds(b));
        var same = one.Zip(two).TakeWhile(p => p.First == p.Second).Count();
        return same >= Math.Min(4, Math.Min(one.Length, two.Length)) && same > 2;
    }

    static bool IsDerived(IEnumerable<string> words, Regex endings) => words.SelectMany(Terms.Parts).Any(p => endings.IsMatch(p));

    static string Sounds(string word) =>
        word.Replace("ph", "f", StringComparison.Ordinal).Replace('c', 'k').Replace('q', 'k').Replace('y', 'i').Replace('v', 'f');
}
