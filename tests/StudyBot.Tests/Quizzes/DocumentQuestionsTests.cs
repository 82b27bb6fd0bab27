using StudyBot.Quizzes.Preparing;
using StudyBot.Quizzes.Questions;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.Quizzes;

/// <summary>Questions on a topic, from the documents that ship.</summary>
public sealed class DocumentQuestionsTests : IDisposable
{
    static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "knowledge");

    readonly Classroom _room = new(Read("pekerjaan-sosial.md"));

    public DocumentQuestionsTests()
    {
        _room.Write("knowledge/catatan-kelas.md", Read("catatan-kelas.md"));
        _room.Refresh();
    }

    public void Dispose() => _room.Dispose();

    [Theory(Timeout = 60000)]
    [InlineData("fungsi")]
    [InlineData("tujuan")]
    public async Task Ten_questions_asked_for_on_a_topic_are_ten_different_ones(string topic)
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var questions = await FindAsync(topic, seed);
            Assert.Equal(10, questions.Count);
            Assert.Equal(10, questions.Select(question => question.Id).Distinct().Count());
        }
    }

    [Fact(Timeout = 60000)]
    public async Task A_topic_of_several_sections_is_asked_about_from_any_of_them()
    {
        var sets = await Task.WhenAll(Enumerable.Range(1, 20).Select(seed => FindAsync("fungsi", seed)));
        var sections = sets.SelectMany(set => set).Select(question => question.Source.Headings[0]).Distinct();
        Assert.Contains("Fungsi pekerjaan sosial", sections);
        Assert.All(sections, heading => Assert.Contains("fungsi", heading, StringComparison.OrdinalIgnoreCase));
    }

    [Fact(Timeout = 60000)]
    public async Task What_is_asked_is_in_the_language_of_the_class()
    {
        var (indonesian, english) = (await FindAsync("fungsi", 1), await FindAsync("fungsi", 1, "en"));
        Assert.Contains(indonesian, question => question.Stem.StartsWith("Manakah", StringComparison.Ordinal));
        Assert.Contains(english, question => question.Stem.StartsWith("Which", StringComparison.Ordinal));
        Assert.DoesNotContain(english, question => question.Stem.StartsWith("Manakah", StringComparison.Ordinal));
    }

    [Fact(Timeout = 60000)]
    public async Task A_typed_answer_may_use_terms_that_the_alias_file_declares_equal()
    {
        _room.Write("knowledge/aliases.yaml", Read("aliases.yaml"));
        _room.Refresh();
        var typed = await new DocumentQuestions(_room.Library).FindAsync(
            new QuizWish { Kinds = [QuestionKind.ShortAnswer], Count = 10 }, "id", 1, TestContext.Current.CancellationToken);
        Assert.Contains("relasi internal", typed.Single(question => question.Answer == "Relasi intern").Accepted);
    }

    Task<IReadOnlyList<QuizQuestion>> FindAsync(string topic, int seed, string language = "id") =>
        new DocumentQuestions(_room.Library).FindAsync(new QuizWish { Topic = topic, Count = 10 }, language, seed, TestContext.Current.CancellationToken);

    static string Read(string name) => File.ReadAllText(Path.Combine(Shipped, name));
}
