using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation;

/// <summary>Questions drawn for one quiz.</summary>
/// <param name="Questions">In the order to ask them; no question and no answer twice.</param>
/// <param name="Wanted">How many were asked for.</param>
public sealed record QuestionSet(IReadOnlyList<QuizQuestion> Questions, int Wanted)
{
    /// <summary>How many fewer there are than were asked for, because the documents hold no more good ones.</summary>
    public int Missing => Wanted - Questions.Count;
}
