using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Grading;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Tests.Grading;

public sealed class EqualTermsTests
{
    static readonly IReadOnlyList<IReadOnlyList<string>> Groups =
    [
        ["pekerjaan sosial", "peksos", "social work"],
        ["advokasi", "advocacy"],
        ["rujukan", "referral", "referal"],
    ];

    [Theory]
    [InlineData("peksos", true)]
    [InlineData("Social Work!", true)]
    [InlineData("pekerjaan sosial", true)]
    [InlineData("advocacy", false)]
    [InlineData("pekerja sosial", false)]
    public void A_term_the_class_declared_equal_is_right(string typed, bool isRight) =>
        Assert.Equal(isRight, Grade(typed, Typed("Apa nama profesi itu?", "Pekerjaan Sosial"), Typed("Apa itu?", "advokasi")).IsAccepted);

    [Fact]
    public void A_term_that_is_an_option_or_a_key_of_the_set_is_no_answer_to_another_question()
    {
        Assert.False(Grade("peksos", Typed("Apa nama profesi itu?", "pekerjaan sosial"), Choice("advokasi", "Peksos", "rujukan")).IsAccepted);
        Assert.False(Grade("peksos", Typed("Apa nama profesi itu?", "pekerjaan sosial"), Typed("Apa singkatannya?", "peksos")).IsAccepted);
        Assert.True(Grade("social work", Typed("Apa nama profesi itu?", "pekerjaan sosial"), Typed("Apa singkatannya?", "peksos")).IsAccepted);
    }

    [Fact]
    public void A_term_that_the_question_names_is_no_answer_to_it() =>
        Assert.Equal(["pekerjaan sosial", "social work"], EqualTerms.Accept([Typed("Apa kepanjangan peksos?", "pekerjaan sosial")], Groups)[0].Accepted);

    [Fact]
    public void A_term_may_stand_inside_an_answer_as_whole_words()
    {
        Assert.Equal(
            ["Fungsi pekerjaan sosial", "fungsi peksos", "fungsi social work"], EqualTerms.Accept([Typed("Apa?", "Fungsi pekerjaan sosial")], Groups)[0].Accepted);
        QuizQuestion[] set = [Typed("Apa?", "pekerjaan sosiologis"), Choice("advokasi", "rujukan", "mediasi")];
        Assert.Equal(set, EqualTerms.Accept(set, Groups));
    }

    static Grade Grade(string typed, params QuizQuestion[] set)
    {
        var taught = EqualTerms.Accept(set, Groups);
        return new AnswerGrader(taught[0].Accepted, taught.Skip(1).SelectMany(other => other.Options.Concat(other.Accepted)), stem: taught[0].Stem).Grade(typed);
    }

    static QuizQuestion Typed(string stem, string key) => new($"id-{key}", QuestionKind.ShortAnswer, stem, [], -1, [key], Source);

    static QuizQuestion Choice(params string[] options) => new("choice", QuestionKind.Member, "Mana?", options, 0, [], Source);

    static readonly QuestionSource Source = new("dasar.md", "Dasar", [], "Kalimat.", new TextSpan(0, 8));
}
