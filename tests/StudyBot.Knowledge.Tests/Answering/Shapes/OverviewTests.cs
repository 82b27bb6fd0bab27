using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering.Shapes;

public sealed class OverviewTests : IDisposable
{
    readonly Class _class = Course.Open();

    public void Dispose() => _class.Dispose();

    [Theory]
    [InlineData("rangkum asas koperasi")]
    [InlineData("tolong rangkumin asas koperasi dong")]
    [InlineData("summary of asas koperasi")]
    public void A_section_is_given_in_outline_with_its_key_sentences(string question)
    {
        var answer = _class.Ask(question);

        var overview = Assert.IsType<OverviewShape>(answer.Shape);
        Assert.Equal(["Asas koperasi"], overview.Headings);
        Assert.Equal([null, "Asas pertama: keanggotaan sukarela", "Asas kedua: pengelolaan demokratis"], overview.Entries.Select(e => e.Heading));
        Assert.Equal("Koperasi berasaskan kekeluargaan.", overview.Entries[0].Sentences[0].In(answer));
    }

    [Fact]
    public void A_list_is_summed_up_by_its_items()
    {
        var answer = _class.Ask("ringkasan fungsi koperasi");

        var overview = Assert.IsType<OverviewShape>(answer.Shape);
        Assert.Contains("Membangun demokrasi ekonomi", overview.Entries[0].Sentences.Select(q => q.In(answer)));
    }

    [Fact]
    public void This_article_means_the_course_material() =>
        Assert.Equal(9, Assert.IsType<OverviewShape>(_class.Ask("rangkum artikel ini").Shape).Entries.Count);

    [Theory]
    [InlineData("rangkum kode etik wartawan")]
    [InlineData("asas koperasi")]
    public void What_has_no_section_or_asks_no_overview_gets_none(string question) => Assert.IsNotType<OverviewShape>(_class.Ask(question).Shape);
}
