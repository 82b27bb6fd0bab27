using CsCheck;
using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Tests.Support;

namespace StudyBot.Quizzes.Tests.Generation;

/// <summary>What holds of the questions of one quiz together.</summary>
public class QuestionSetTests
{
    [Fact]
    public void No_question_and_no_answer_comes_twice() => Gen.Select(Gen.Int[1, 60], Gen.Int).Sample(
        (count, seed) =>
        {
            var questions = Deck.Bank.Draw(new QuestionRequest(count, seed)).Questions;
            Assert.Equal(questions.Count, questions.Select(question => question.Id).Distinct().Count());
            var answers = questions.Select(question => Soundness.Folded(question.Kind == QuestionKind.TrueFalse ? question.Stem : question.Answer));
            Assert.Equal(questions.Count, answers.Distinct().Count());
        },
        iter: 100);

    [Fact]
    public void Seven_good_questions_make_seven_when_ten_are_asked_for_and_the_set_says_so()
    {
        var bank = QuestionBank.Of([Deck.Of("istilah.md", """
            # Istilah bendungan

            - Waduk adalah kolam besar yang menampung aliran sungai.
            - Turbin adalah mesin berputar yang digerakkan tekanan zat cair.
            - Generator adalah pembangkit tenaga listrik dari gerak putar.
            - Pelimpah adalah saluran pembuang kelebihan volume saat banjir.
            - Tubuh bendung adalah dinding penahan dari batu dan beton.
            - Transmisi adalah pengiriman daya jarak jauh lewat kabel tegangan tinggi.
            - Sedimen adalah lumpur yang mengendap di dasar.
            """)]);
        var set = bank.Draw(new QuestionRequest(10, 1));
        Assert.Equal(7, set.Questions.Count);
        Assert.Equal(10, set.Wanted);
        Assert.Equal(3, set.Missing);
    }

    [Fact]
    public void Ten_questions_can_be_had_on_one_topic()
    {
        var request = new QuestionRequest(10, 5) { Places = [new QuestionPlace("pekerjaan-sosial.md", "Fungsi pekerjaan sosial")] };
        var set = Deck.Bank.Draw(request);
        Assert.Equal(0, set.Missing);
        Assert.All(set.Questions, question => Assert.Equal("Fungsi pekerjaan sosial", question.Source.Headings[0]));
    }

    [Fact]
    public void Only_the_kinds_asked_for_come()
    {
        var kinds = new HashSet<QuestionKind> { QuestionKind.Gap, QuestionKind.Order };
        var set = Deck.Bank.Draw(new QuestionRequest(10, 3) { Kinds = kinds });
        Assert.Equal(10, set.Questions.Count);
        Assert.All(set.Questions, question => Assert.Contains(question.Kind, kinds));
    }

    [Fact]
    public void The_same_seed_draws_the_same_questions_in_the_same_order() => Gen.Int.Sample(
        seed => Assert.Equal(
            Deck.Bank.Draw(new QuestionRequest(20, seed)).Questions.Select(Shown),
            QuestionBank.Of(Deck.Documents).Draw(new QuestionRequest(20, seed)).Questions.Select(Shown)),
        iter: 5);

    [Fact]
    public void Every_place_is_as_likely_for_the_answer()
    {
        var places = new int[4];
        for (var seed = 0; seed < 400; seed++)
        {
            foreach (var question in Deck.Bank.Draw(new QuestionRequest(20, seed)).Questions.Where(IsShuffledFour))
                places[question.Key]++;
        }
        // Chi-square with three degrees of freedom: beyond 16.27 only once in a thousand even decks.
        var even = places.Sum() / 4.0;
        Assert.True(even > 300);
        Assert.True(places.Sum(count => (count - even) * (count - even) / even) < 16.27, string.Join(' ', places));
    }

    [Fact]
    public void True_and_false_are_both_frequent()
    {
        var drafts = Deck.Bank.Drafts.Where(draft => draft.Kind == QuestionKind.TrueFalse).ToList();
        Assert.True(drafts.Count >= 8);
        Assert.InRange(drafts.Count(draft => draft.IsKeyFirst), drafts.Count / 5, drafts.Count - drafts.Count / 5);
    }

    [Fact]
    public void What_speaks_of_all_options_comes_last() => Gen.Int.Sample(seed =>
    {
        var source = new QuestionSource("a.md", "A", [], "Kalimat.", new TextSpan(0, 8));
        var draft = new Draft(QuestionKind.Member, "Manakah yang benar?", "Semua benar", ["Pertama", "Kedua", "Ketiga"], source);
        Assert.Equal(3, OptionPicker.Pick(draft, new Random(seed), []).Key);
    });

    static bool IsShuffledFour(QuizQuestion question) =>
        question.Options.Count == 4 && !question.Options.All(option => char.IsDigit(option[0])) && question.Kind != QuestionKind.Gap;

    static string Shown(QuizQuestion question) => $"{question.Id} {question.Stem} {string.Join('|', question.Options)} {question.Key}";
}
