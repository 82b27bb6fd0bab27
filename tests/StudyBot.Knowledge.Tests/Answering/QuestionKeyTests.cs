using StudyBot.Knowledge.Answering;

namespace StudyBot.Knowledge.Tests.Answering;

public sealed class QuestionKeyTests
{
    [Theory]
    [InlineData("apa itu advokasi?", "Pengertian ADVOKASI dong kak")]
    [InlineData("apa arti advokasi", "jelasin apa yg dimaksud advokasi!")]
    [InlineData("fungsi pekerjaan sosial menurut Siporin", "menurut siporin, apa aja fungsi pekerjaan sosial?")]
    [InlineData("kenapa klien diwakili?", "mengapa klien mewakili")]
    [InlineData("di mana klien dilayani?", "dimanakah klien dilayani")]
    [InlineData("siapa klien itu?", "siapakah klien")]
    public void The_same_question_in_other_words_has_the_same_key(string one, string other) => Assert.Equal(Key(one), Key(other));

    [Theory]
    [InlineData("fungsi pekerjaan sosial", "fungsi pekerjaan sosial menurut Siporin")]
    [InlineData("fungsi pekerjaan sosial menurut Pincus", "fungsi pekerjaan sosial menurut Siporin")]
    [InlineData("siapa Siporin?", "kapan Siporin?")]
    [InlineData("siapakah Siporin?", "kapankah Siporin?")]
    [InlineData("tujuan advokasi", "advokasi")]
    [InlineData("fungsi kedua", "fungsi ketiga")]
    [InlineData("peksos tahun 1975", "peksos tahun 1976")]
    [InlineData("kapan klien tidak didengar", "kapan klien didengar")]
    public void A_name_a_number_or_a_telling_word_more_is_another_question(string one, string other) => Assert.NotEqual(Key(one), Key(other));

    [Fact]
    public void Words_are_taken_as_they_were_read() =>
        Assert.Equal(Key("fungsi menurut Siporin"), QuestionKey.Of("fungsi menurut sipron", [new Repair("sipron", "Siporin")]));

    [Theory]
    [InlineData("apa itu?")]
    [InlineData("")]
    [InlineData("🙂")]
    public void A_question_without_a_subject_has_no_key(string question) => Assert.Empty(Key(question));

    static string Key(string question) => QuestionKey.Of(question, []);
}
