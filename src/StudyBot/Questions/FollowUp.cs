using System.Text.RegularExpressions;

namespace StudyBot.Questions;

/// <summary>Gives a question that leans on the one before ("dan menurut Siporin?") the topic of that one. Pure.</summary>
internal static partial class FollowUp
{
    /// <summary>Up to so many words a question cannot stand alone.</summary>
    const int Short = 3;

    /// <summary>Up to so many words "menurut Siporin …" asks the same of another author; longer ones name their topic themselves.</summary>
    const int ShortWithAuthor = 5;

    /// <summary>The question with the topic it leans on; a question that stands alone as it is.</summary>
    /// <param name="previous">The question before, with its own topic; null when there was none.</param>
    /// <param name="question">The new question.</param>
    public static string Complete(string? previous, string question)
    {
        if (previous is null || !Leans(question))
            return question;
        var topic = According().IsMatch(question) ? According().Replace(previous, " ") : previous;
        if (string.IsNullOrWhiteSpace(topic))
            topic = previous;
        return $"{topic.Trim().TrimEnd('?', '.', '!', ' ')} {Connective().Replace(question.Trim(), "")}".Trim();
    }

    static bool Leans(string question)
    {
        var words = question.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return Connective().IsMatch(question.Trim())
            || words <= Short
            || (words <= ShortWithAuthor && According().Match(question.Trim()) is { Success: true, Index: 0 });
    }

    [GeneratedRegex(@"^(?:dan|lalu|terus|trus|kalau|kalo|bagaimana dengan|gimana dengan|bagaimana kalau|and|what about|how about|then)\b[\s,]*", RegexOptions.IgnoreCase)]
    private static partial Regex Connective();

    /// <summary>"menurut Pincus dan Minahan", up to the end of the clause.</summary>
    [GeneratedRegex(@"\b(?:menurut|according to)\b[^,;?.!]*", RegexOptions.IgnoreCase)]
    private static partial Regex According();
}
