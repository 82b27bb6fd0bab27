using CsCheck;
using StudyBot.Quizzes.Grading;

namespace StudyBot.Quizzes.Tests.Grading;

public sealed class GradingProperties
{
    static readonly string[] Words =
    [
        "makro", "mikro", "preventif", "rehabilitatif", "suportif", "sportif", "sosial", "1945", "2019", "tidak", "undang-undang", "Émile", "C++", "résumé", "ปา",
    ];

    static readonly Gen<string> Answer = Gen.Int[0, Words.Length - 1].Array[1, 4].Select(picked => string.Join(' ', picked.Select(i => Words[i])));

    [Fact]
    public void The_key_itself_is_right_and_every_other_answer_of_the_set_is_wrong() =>
        Gen.Select(Answer, Answer.Array[0, 6]).Sample((key, others) =>
        {
            var grader = new AnswerGrader([key], others);
            Assert.True(grader.Grade(key).IsAccepted);
            foreach (var other in others.Where(other => FoldedText.Of(other) != FoldedText.Of(key)))
                Assert.False(grader.Grade(other).IsAccepted, $"{other} for {key}");
        });

    [Fact]
    public void Folding_what_is_folded_changes_nothing() =>
        Gen.String.Sample(text => Assert.Equal(FoldedText.Of(text), FoldedText.Of(FoldedText.Of(text))));

    [Fact]
    public void No_text_makes_grading_fail() =>
        Gen.Select(Gen.String, Gen.String, Gen.String).Sample((key, other, typed) => new AnswerGrader([key], [other]).Grade(typed));
}
