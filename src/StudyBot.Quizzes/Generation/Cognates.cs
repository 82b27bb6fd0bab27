using StudyBot.Knowledge.Language;

namespace StudyBot.Quizzes.Generation;

/// <summary>Knows words that two languages share: "authentication" gives "autentikasi" away, "integrated" "diintegrasikan".</summary>
static class Cognates
{
    /// <summary>So many first letters in common make one word of two.</summary>
    const int Letters = 6;

    /// <summary>Whether a word of the key shows in the text, spelt as the other language spells it.</summary>
    public static bool AreIn(string key, string text)
    {
        var words = Words.Of(text).Select(word => Plain(word.Surface)).ToList();
        return Words.Of(key).Select(word => Plain(word.Surface)).Where(word => word.Length >= Letters - 1)
            .Any(word => words.Exists(other => other.Contains(word[..Math.Min(Letters, word.Length)], StringComparison.Ordinal)));
    }

    static string Plain(string word) => word
        .Replace("th", "t", StringComparison.Ordinal)
        .Replace("ph", "f", StringComparison.Ordinal)
        .Replace("ct", "kt", StringComparison.Ordinal)
        .Replace("x", "ks", StringComparison.Ordinal)
        .Replace('c', 'k')
        .Replace('q', 'k')
        .Replace('y', 'i');
}
