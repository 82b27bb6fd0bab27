using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Preparing;

/// <summary>Finds questions in the class's documents.</summary>
internal interface IQuestionSets
{
    /// <summary>Good questions for a wish; fewer than asked for where the documents hold no more.</summary>
    /// <param name="wish">What was asked for.</param>
    /// <param name="language">The language of what is asked, <c>id</c> or <c>en</c>; the documents' text stays as it is.</param>
    /// <param name="seed">Chooses among them, and the order of their options.</param>
    /// <param name="cancel">Gives up.</param>
    Task<IReadOnlyList<QuizQuestion>> FindAsync(QuizWish wish, string language, int seed, CancellationToken cancel);

    /// <summary>Whether a folded word stands in the documents.</summary>
    bool IsWord(string word);
}
