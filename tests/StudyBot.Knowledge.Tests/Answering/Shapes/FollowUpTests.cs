using StudyBot.Knowledge.Answering.Shapes;

namespace StudyBot.Knowledge.Tests.Answering.Shapes;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("apa fungsi peksos menurut Pincus dan Minahan?", "dan menurut Siporin?", "apa fungsi peksos menurut Siporin?")]
    [InlineData("apa fungsi peksos menurut Pincus?", "kalau menurut Siporin?", "apa fungsi peksos menurut Siporin?")]
    [InlineData("apa fungsi peksos menurut Pincus?", "klo mnrt siporin gmn", "apa fungsi peksos mnrt siporin gmn")]
    [InlineData("Fungsi pekerjaan sosial", "menurut Siporin?", "Fungsi pekerjaan sosial menurut Siporin?")]
    [InlineData("apa itu advokasi?", "contohnya?", "apa itu advokasi contohnya?")]
    [InlineData("apa itu advokasi?", "kapan dilakukan?", "apa itu advokasi kapan dilakukan?")]
    [InlineData("fungsi menurut Siporin", "yang nomor 3 maksudnya apa", "fungsi menurut Siporin yang nomor 3 maksudnya apa")]
    [InlineData("fungsi menurut Siporin yang nomor 3 maksudnya apa", "yang ke-2?", "fungsi menurut Siporin yang ke-2?")]
    [InlineData("fungsi menurut Siporin", "halaman berapa?", "fungsi menurut Siporin halaman berapa?")]
    [InlineData("menurut Pincus", "dan menurut Siporin?", "menurut Pincus menurut Siporin?")]
    public void A_question_that_leans_on_the_one_before_takes_its_topic(string previous, string question, string complete) =>
        Assert.Equal(complete, FollowUp.Complete(previous, question));

    [Theory]
    [InlineData("apa itu advokasi?", "apa yang dimaksud sistem sumber dalam artikel?")]
    [InlineData("fungsi menurut Siporin", "apa itu mediasi?")]
    [InlineData("fungsi menurut Siporin", "tujuan ketiga menurut Hepworth dan Larsen apa?")]
    [InlineData("fungsi menurut Siporin", "pengertian pekerjaan sosial")]
    [InlineData(null, "dan menurut Siporin?")]
    [InlineData("fungsi", "")]
    public void A_question_that_stands_alone_stays_as_it_is(string? previous, string question) =>
        Assert.Equal(question, FollowUp.Complete(previous, question));
}
