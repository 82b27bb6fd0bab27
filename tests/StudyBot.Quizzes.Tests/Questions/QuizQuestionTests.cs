using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Tests.Questions;

public class QuizQuestionTests
{
    static readonly QuestionSource Source = new("a.md", "A", [], "Makro adalah besar.", new TextSpan(0, 19));

    [Fact]
    public void The_answer_of_a_choice_is_the_option_of_its_key() =>
        Assert.Equal("makro", new QuizQuestion("a", QuestionKind.Gap, "?", ["mikro", "makro"], 1, [], Source).Answer);

    [Fact]
    public void The_answer_of_a_typed_question_is_the_first_accepted_one() =>
        Assert.Equal("makro", new QuizQuestion("a", QuestionKind.ShortAnswer, "?", [], -1, ["makro", "besar"], Source).Answer);
}
