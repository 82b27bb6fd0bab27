using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Preparing;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Tests.Quizzes;

/// <summary>Questions written by hand, the right option always C; the third one is typed.</summary>
sealed class ClassQuestions : IQuestionSets
{
    public const int Key = 2;

    public const string TypedKey = "preventif";

    /// <summary>Finding questions takes until then.</summary>
    public Task Found { get; set; } = Task.CompletedTask;

    /// <summary>How often questions were asked for.</summary>
    public int Asked { get; private set; }

    public async Task<IReadOnlyList<QuizQuestion>> FindAsync(QuizWish wish, string language, int seed, CancellationToken cancel)
    {
        Asked++;
        await Found.WaitAsync(cancel);
        return wish.Topic == "berenang" ? [] : [.. Enumerable.Range(0, Math.Min(wish.Count, 12)).Select(Question).Where(question => wish.Kinds.Count == 0 || wish.Kinds.Contains(question.Kind))];
    }

    public bool IsWord(string word) => word is "kuratif" or "rehabilitatif";

    static QuizQuestion Question(int index) => index == 2
        ? new("typed000002", QuestionKind.ShortAnswer, "Fungsi apa yang mencegah masalah?", [], -1, [TypedKey], Source("Fungsi preventif mencegah masalah."))
        : new($"choice{index:000000}", QuestionKind.Author, $"Siapa yang menulis hal ke-{index + 1}?",
            [$"Pincus {index}", $"Minahan {index}", $"Siporin {index}", $"Zastrow {index}"], Key, [], Source($"Siporin {index} menulis hal ke-{index + 1}."));

    static QuestionSource Source(string sentence) =>
        new("dasar.md", "Dasar pekerjaan sosial", ["Fungsi pekerjaan sosial", "Fungsi menurut Max Siporin (1975: 20)"], sentence, new TextSpan(0, sentence.Length), "Siporin (1975)");
}
