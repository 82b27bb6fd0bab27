namespace StudyBot.Quizzes.Questions;

/// <summary>A question as it is asked: complete, with its options in the order shown.</summary>
/// <param name="Id">
/// Twelve letters and digits. The same for the same sentence of the same document and the same answer, whatever the seed; gone when the
/// sentence is.
/// </param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Stem">What is asked, plain text; a quoted sentence stands on a line of its own.</param>
/// <param name="Options">The options in the order shown, two to four; empty for a typed answer.</param>
/// <param name="Key">The right option, from 0; -1 for a typed answer.</param>
/// <param name="Accepted">The accepted typed answers, the best first; empty for a choice.</param>
/// <param name="Source">Where the answer stands.</param>
public sealed record QuizQuestion(
    string Id,
    QuestionKind Kind,
    string Stem,
    IReadOnlyList<string> Options,
    int Key,
    IReadOnlyList<string> Accepted,
    QuestionSource Source)
{
    /// <summary>Whether the answer is typed.</summary>
    public bool IsTyped => Options.Count == 0;

    /// <summary>The right answer in words.</summary>
    public string Answer => IsTyped ? Accepted[0] : Options[Key];
}
