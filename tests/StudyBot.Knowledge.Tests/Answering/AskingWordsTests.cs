using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering;

/// <summary>Words that ask and words that say what kind of thing is asked for are not what the question is about.</summary>
public sealed class AskingWordsTests : IDisposable
{
    readonly Class _class = Course.Open();

    public void Dispose() => _class.Dispose();

    [Theory]
    [InlineData("Dimanakah koperasi pertama didirikan?", "Purwokerto")]
    [InlineData("dimanakah letak koperasi pertama", "Purwokerto")]
    [InlineData("Darimanakah koperasi pertama di Indonesia berasal?", "Purwokerto")]
    [InlineData("siapakah nama pendiri koperasi pertama", "Wiriaatmaja")]
    [InlineData("tanggal berapa koperasi pertama didirikan", "1896")]
    [InlineData("berapa jumlah suara setiap anggota", "satu suara")]
    [InlineData("apa yang terjadi tahun 1896?", "Purwokerto")]
    [InlineData("intisari sejarah koperasi", "Purwokerto")]
    public void What_only_asks_does_not_have_to_stand_in_the_answer(string question, string expected)
    {
        var answer = _class.Ask(question);
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Contains(expected, answer.Passages[0].Passage.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kapan Raden Bei Aria Wiriaatmaja mendirikan koperasi pertama?", Outcome.Answered)]
    [InlineData("kapan Raden Bei Aria Suryodipuro mendirikan koperasi pertama?", Outcome.NotFound)]
    public void A_full_name_is_met_by_its_last_word_and_by_no_other(string question, Outcome expected) =>
        Assert.Equal(expected, _class.Ask(question).Outcome);
}
