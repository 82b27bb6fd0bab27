using StudyBot.Quizzes.Grading;

namespace StudyBot.Quizzes.Tests.Grading;

public sealed class HintTests
{
    [Theory]
    [InlineData("1+1")]
    [InlineData("ya")]
    [InlineData("C++")]
    [InlineData("a")]
    public void What_a_letter_would_give_away_has_no_hint(string answer) => Assert.Null(Hint.Of(answer));

    [Theory]
    [InlineData("1945", "1___")]
    [InlineData("*nilai*", "n____")]
    [InlineData("pekerjaan sosial", "p________ s_____")]
    [InlineData("a b c d", "a b _ _")]
    [InlineData("👩‍⚕️ bidan", "_ b____")]
    public void At_most_half_is_shown_and_markup_never(string answer, string hint) => Assert.Equal(hint, Hint.Of(answer));
}
