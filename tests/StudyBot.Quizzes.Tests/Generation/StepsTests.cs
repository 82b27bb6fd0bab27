using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Tests.Support;

namespace StudyBot.Quizzes.Tests.Generation;

/// <summary>What comes when: asked only where the document alone tells.</summary>
public class StepsTests
{
    static QuestionBank Bank(string announcement, params string[] steps) => QuestionBank.Of([Deck.Of("a.md", $"""
        # Kerajinan tangan

        ## Tembikar

        {announcement}

        {string.Join('\n', steps.Index().Select(step => $"{step.Index + 1}. {step.Item}"))}
        """)]);

    static List<Draft> Orders(string announcement, params string[] steps) => [.. Bank(announcement, steps).Drafts.Where(draft => draft.Kind == QuestionKind.Order)];

    static readonly string[] Steps =
        ["Perajin menyaring tanah liat.", "Pembantu menyiapkan meja putar.", "Perajin membentuk dasar guci.", "Pembantu menghaluskan bibir guci.", "Tungku dinyalakan semalam penuh.", "Perajin mengecat sendiri tanpa cetakan."];

    [Theory]
    [InlineData("Tahapan membuat guci:")]
    [InlineData("Tata cara pembuatan guci adalah sebagai berikut:")]
    [InlineData("Begini urutannya:")]
    public void Steps_are_known_by_what_announces_them(string announcement) => Assert.NotEmpty(Orders(announcement, Steps));

    [Fact]
    public void Advice_is_no_order() => Assert.Empty(Orders("Cara merawat guci:", Steps));

    [Fact]
    public void A_question_quotes_what_announces_the_steps() =>
        Assert.All(Orders("Tahapan membuat guci:", Steps), draft => Assert.StartsWith("Menurut “Kerajinan tangan” (“Tahapan membuat guci: …”), manakah yang tepat sesudah", draft.Stem, StringComparison.Ordinal));

    [Fact]
    public void A_step_that_takes_up_the_one_before_or_shows_that_it_is_late_is_not_asked_for()
    {
        var keys = Orders("Tahapan membuat guci:", Steps).Select(draft => draft.Key).ToList();
        Assert.Contains("Pembantu menyiapkan meja putar", keys);
        Assert.DoesNotContain("Pembantu menghaluskan bibir guci", keys);
        Assert.DoesNotContain("Perajin mengecat sendiri tanpa cetakan", keys);
    }

    [Fact]
    public void Beside_the_next_step_stand_steps_still_to_come()
    {
        var drafts = Orders("Tahapan membuat guci:", Steps);
        Assert.NotEmpty(drafts);
        Assert.All(drafts, draft => Assert.True(draft.Others.Count(other => Array.IndexOf(Steps, other + ".") > Array.IndexOf(Steps, draft.Key + ".")) >= 2));
    }

    [Fact]
    public void What_comes_first_is_not_asked_for() => Assert.DoesNotContain(Orders("Tahapan membuat guci:", Steps), draft => draft.Key == "Perajin menyaring tanah liat");

    [Fact]
    public void A_step_within_a_step_does_not_spoil_the_list() =>
        Assert.NotEmpty(Orders("Tahapan membuat guci:", [.. Steps[..4], "Tungku dinyalakan, lalu pintunya ditutup rapat."]));

    [Fact]
    public void A_set_asks_for_the_order_of_a_list_once() =>
        Assert.Single(Bank("Tahapan membuat guci:", Steps).Draw(new QuestionRequest(20, 1) { Kinds = new HashSet<QuestionKind> { QuestionKind.Order } }).Questions);
}
