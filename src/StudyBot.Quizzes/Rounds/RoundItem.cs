using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Scoring;

namespace StudyBot.Quizzes.Rounds;

/// <summary>
/// A question as one quiz asks it, complete: documents may change while a quiz runs or rests, its questions do not.
/// </summary>
/// <param name="Question">The question, its options in the order shown.</param>
/// <param name="Weight">0 for a warm-up, 1, or 2 for twice the points.</param>
public sealed record RoundItem(QuizQuestion Question, int Weight = 1)
{
    /// <summary>The time for it, for a reader of factor 1.</summary>
    public TimeSpan TimeFor(TimeSpan think) => ReadingTime.For(think, Question.Options.Prepend(Question.Stem));
}
