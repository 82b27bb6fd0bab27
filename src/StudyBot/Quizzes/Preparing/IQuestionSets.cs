using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Preparing;

/// <summary>Finds questions in the class's documents.</summary>
internal interface IQuestionSets
{
    /// <summary>Good questions for a wish; fewer than asked for where the documents hold no more.</summary>
    /// <param name="wish">What was asked for.</param>
    /// <param name="seed">Chooses among them, and the order of their options.</param>
    IReadOnlyList<QuizQuestion> Find(QuizWish wish, int seed);

    /// <summary>Whether a folded word stands in the documents.</summary>
    bool IsWord(string word);
}
