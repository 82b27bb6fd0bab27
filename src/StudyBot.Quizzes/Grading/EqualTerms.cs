using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Grading;

/// <summary>Terms that a class has declared equal ("pekerjaan sosial", "peksos") as further accepted answers. Pure.</summary>
public static class EqualTerms
{
    /// <summary>
    /// The questions of a set, the typed ones with their answer as it reads with equal terms in it. What is another answer or option of the
    /// set is not added, and no term that the question itself names: it would be right for the wrong question, or no answer at all.
    /// </summary>
    /// <param name="set">The questions that are asked together.</param>
    /// <param name="groups">Terms that mean the same, group by group.</param>
    public static IReadOnlyList<QuizQuestion> Accept(IReadOnlyList<QuizQuestion> set, IReadOnlyList<IReadOnlyList<string>> groups) =>
        [.. set.Select(question => question.IsTyped ? Accept(question, set, groups) : question)];

    static QuizQuestion Accept(QuizQuestion question, IReadOnlyList<QuizQuestion> set, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var own = question.Accepted.Select(FoldedText.Of).ToList();
        var taken = set.Where(other => other.Id != question.Id).SelectMany(other => other.Options.Concat(other.Accepted)).Select(FoldedText.Of).Concat(own).ToHashSet();
        var asked = Apart(FoldedText.Of(question.Stem));
        var folded = groups.Select(group => group.Select(FoldedText.Of).Where(term => term.Length > 0).Select(Apart).ToList()).ToList();
        var equal = own.SelectMany(key => folded.SelectMany(group => Variants(Apart(key), group, asked))).Where(taken.Add).ToList();
        return equal.Count > 0 ? question with { Accepted = [.. question.Accepted, .. equal] } : question;
    }

    /// <summary>A key with a term in it put in the place of another of its group.</summary>
    static IEnumerable<string> Variants(string key, IReadOnlyList<string> group, string asked) =>
        group.Where(term => key.Contains(term, StringComparison.Ordinal))
            .SelectMany(term => group.Where(other => other != term && !asked.Contains(other, StringComparison.Ordinal))
                .Select(other => key.Replace(term, other, StringComparison.Ordinal).Trim()));

    /// <summary>A text that begins and ends like its words do, so that only whole words are found in it.</summary>
    static string Apart(string folded) => $" {folded} ";
}
