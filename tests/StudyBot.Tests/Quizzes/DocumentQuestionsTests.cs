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

    [Theory]
    [InlineData("fungsi")]
    [InlineData("tujuan")]
    public void Ten_questions_asked_for_on_a_topic_are_ten_different_ones(string topic)
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var questions = Find(topic, seed);
            Assert.Equal(10, questions.Count);
            Assert.Equal(10, questions.Select(question => question.Id).Distinct().Count());
        }
    }

    [Fact]
    public void A_topic_of_several_sections_is_asked_about_from_any_of_them()
    {
        var sections = Enumerable.Range(1, 20).SelectMany(seed => Find("fungsi", seed)).Select(question => question.Source.Headings[0]).Distinct();
        Assert.Contains("Fungsi pekerjaan sosial", sections);
        Assert.All(sections, heading => Assert.Contains("fungsi", heading, StringComparison.OrdinalIgnoreCase));
    }

    IReadOnlyList<QuizQuestion> Find(string topic, int seed) => new DocumentQuestions(_room.Library).Find(new QuizWish { Topic = topic, Count = 10 }, seed);

    static string Read(string name) => File.ReadAllText(Path.Combine(Shipped, name));
}
