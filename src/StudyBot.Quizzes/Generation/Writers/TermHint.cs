using StudyBot.Knowledge.Language;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>The first letters of a term that is to be typed, with its length: a word of like meaning fits the sentence, but hardly these.</summary>
static class TermHint
{
    /// <summary>"Pen…, 12", "Ku… ta…, 5 + 6".</summary>
    public static string Of(string term)
    {
        var words = term.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return $"{string.Join(' ', words.Select(Begun))}, {string.Join(" + ", words.Select(word => word.Count(char.IsLetterOrDigit)))}";
    }

    /// <summary>Never half of a word; words that only bind stand whole.</summary>
    static string Begun(string word)
    {
        var shown = word.Length switch { >= 8 => 3, >= 5 => 2, _ => 1 };
        return Words.IsFunctionWord(word) ? word : word[..shown] + "…";
    }
}
