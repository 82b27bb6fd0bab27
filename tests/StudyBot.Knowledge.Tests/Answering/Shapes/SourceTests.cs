using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering.Shapes;

public sealed class SourceTests : IDisposable
{
    readonly Class _class = Course.Open();

    public void Dispose() => _class.Dispose();

    [Theory]
    [InlineData("siapa yang merumuskan tiga fungsi koperasi menghimpun modal?", FactKind.Who, "Ropke dan Dulfer")]
    [InlineData("tahun berapa Chaniago mendefinisikan koperasi", FactKind.When, "1984")]
    [InlineData("hlm brp fungsi koperasi menurut Hatta", FactKind.Page, "20")]
    [InlineData("di bagian mana rapat anggota dibahas?", FactKind.Where, "Asas koperasi › Asas kedua: pengelolaan demokratis")]
    [InlineData("siapa yang mendirikan koperasi pertama di Indonesia?", FactKind.Who, "Patih Wiriaatmaja")]
    [InlineData("di bagian mana sejarah koperasi", FactKind.Where, "Sejarah koperasi")]
    [InlineData("tahun berapa koperasi pertama didirikan Wiriaatmaja", FactKind.When, "1896")]
    public void The_name_year_page_or_place_is_told(string question, FactKind kind, string value)
    {
        var fact = Assert.IsType<FactShape>(_class.Ask(question).Shape);

        Assert.Equal((kind, value), (fact.Kind, fact.Value));
    }

    [Fact]
    public void Of_several_authors_in_one_passage_the_year_is_that_of_the_one_named()
    {
        using var notes = new Class(("pajak.md", "# Pajak\n\n## Pengertian\n\nDye (1981) mendefinisikan pajak sebagai pungutan, sedangkan Anderson (1984) mendefinisikan pajak sebagai iuran warga."));

        Assert.Equal("1984", Assert.IsType<FactShape>(notes.Ask("tahun berapa Anderson mendefinisikan pajak?").Shape).Value);
        Assert.Null((notes.Ask("tahun berapa pajak didefinisikan?").Shape as FactShape)?.Value);
    }

    [Fact]
    public void A_page_that_the_document_does_not_give_is_said_to_be_missing() =>
        Assert.True(Assert.IsType<FactShape>(_class.Ask("halaman berapa pengertian menurut Chaniago").Shape) is { Kind: FactKind.Page, Value: null });

    [Theory]
    [InlineData("siapa yang memegang kekuasaan tertinggi dalam koperasi?")]
    [InlineData("kapan rapat anggota memegang kekuasaan?")]
    [InlineData("halaman koperasi")]
    public void Who_and_when_within_the_text_are_left_to_the_text(string question) => Assert.IsNotType<FactShape>(_class.Ask(question).Shape);
}
