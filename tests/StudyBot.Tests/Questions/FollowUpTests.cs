using StudyBot.Questions;

namespace StudyBot.Tests.Questions;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("apa fungsi peksos menurut Pincus dan Minahan?", "dan menurut Siporin?", "apa fungsi peksos menurut Siporin?")]
    [InlineData("Fungsi pekerjaan sosial", "menurut Siporin?", "Fungsi pekerjaan sosial menurut Siporin?")]
    [InlineData("apa itu advokasi?", "contohnya?", "apa itu advokasi contohnya?")]
    [InlineData("menurut Pincus", "dan menurut Siporin?", "menurut Pincus menurut Siporin?")]
    public void A_question_that_leans_on_the_one_before_takes_its_topic(string previous, string question, string complete) =>
        Assert.Equal(complete, FollowUp.Complete(previous, question));

    [Theory]
    [InlineData("apa itu advokasi?", "apa yang dimaksud sistem sumber dalam artikel?")]
    [InlineData(null, "dan menurut Siporin?")]
    public void A_question_that_stands_alone_stays_as_it_is(string? previous, string question) =>
        Assert.Equal(question, FollowUp.Complete(previous, question));
}
