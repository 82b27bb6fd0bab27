using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Glossary;

/// <summary>Words as terms are made of them. A word with hyphens is one; its parts are counted by <see cref="Length"/>.</summary>
static class Terms
{
    /// <summary>Letters of the longest word; what is longer is no word, and rules about syllables and endings would take long over it.</summary>
    const int LongestWord = 30;

    static readonly char[] Around = ['*', '_', '\'', '‘', '’', '-'];

    /// <summary>The words between spaces, marks around them taken off.</summary>
    public static List<string> Split(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim(Around)).Where(w => w.Length > 0)];

    /// <summary>Whether they could be a term: one to four words of letters.</summary>
    public static bool MayBeTerm(IReadOnlyList<string> words) =>
        words.Count is >= 1 and <= 4 && AreWords(words) && words.All(w => w.Length > 1 && w.All(c => char.IsLetter(c) || c is '-'));

    /// <summary>Whether none is too long to be a word.</summary>
    public static bool AreWords(IReadOnlyList<string> words) => words.All(w => w.Length <= LongestWord);

    /// <summary>Words with a subject; a word said twice ("sistem-sistem") is one.</summary>
    public static int Length(IReadOnlyList<string> words) =>
        words.SelectMany(Parts).Count(p => !Words.IsFunctionWord(p));

    /// <summary>The parts of a word with hyphens, lower case; those of a doubled word once.</summary>
    public static IEnumerable<string> Parts(string word) => word.ToLowerInvariant().Split('-', StringSplitOptions.RemoveEmptyEntries).Distinct();

    /// <summary>Whether every word with a subject begins with a capital.</summary>
    public static bool IsCapitalised(IEnumerable<string> words) => words.All(w => char.IsUpper(w[0]) || Words.IsFunctionWord(w.ToLowerInvariant()));

    /// <summary>Whether no word begins with a capital.</summary>
    public static bool IsLowerCase(IEnumerable<string> words) => words.All(w => !char.IsUpper(w[0]));
}
