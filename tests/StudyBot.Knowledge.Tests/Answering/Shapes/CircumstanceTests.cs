using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering.Shapes;

/// <summary>When and where, told by the sentence of what is asked and by no other.</summary>
public sealed class CircumstanceTests : IDisposable
{
    const string Life = """
        # Maria Walanda Maramis

        ## Masa muda

        Maria Walanda Maramis lahir di Kema pada 1 Desember 1872. Ayahnya bernama Maramis dan wafat pada tahun 1878. Pada tahun 1890 Maria menikah dengan Yoseph Walanda, seorang guru di Manado.

        ## Perjuangan

        Organisasi PIKAT dibuka pada 8 Juli 1917 di Manado. Pada tahun 1919 namanya dikenal sampai ke Jawa. Ia mendapat medali perunggu pada tahun 1920 dan medali perak pada tahun 1921. Bupati diyakinkan oleh A. van der Linde, seorang inspektur.

        ## Akhir

        Ia wafat di Maumbi pada 22 April 1924. Dengan Keputusan Presiden Nomor 12 Tahun 1969 ia dinyatakan sebagai pahlawan.
        """;

    readonly Class _class = new(("maria.md", Life));

    public void Dispose() => _class.Dispose();

    [Theory]
    [InlineData("kapan Maria Walanda Maramis lahir?", "1 Desember 1872")]
    [InlineData("tahun berapa Maria lahir?", "1872")]
    [InlineData("kapan Maria wafat?", "22 April 1924")]
    [InlineData("tahun berapa Maria meninggal?", "1924")]
    [InlineData("tahun berapa PIKAT didirikan?", "1917")]
    [InlineData("kapan Maria mendapat medali perak?", "1921")]
    [InlineData("kapan Maria menikah?", "1890")]
    public void The_date_is_that_of_what_is_asked(string question, string value) => Check(question, FactKind.When, value);

    [Theory]
    [InlineData("di mana Maria lahir?", "Kema")]
    [InlineData("di mana Maria wafat?", "Maumbi")]
    [InlineData("PIKAT dibuka dimana?", "Manado")]
    public void The_place_is_that_of_what_is_asked(string question, string value) => Check(question, FactKind.Place, value);

    [Theory]
    [InlineData("kapan PIKAT bubar?")]
    [InlineData("kapan Yoseph Walanda wafat?")]
    [InlineData("di mana medali perak disimpan?")]
    public void What_no_sentence_tells_has_no_value(string question) => Assert.Null((_class.Ask(question).Shape as FactShape)?.Value);

    [Fact]
    public void The_year_of_a_decree_is_not_that_of_the_event() =>
        Assert.NotEqual("1969", (_class.Ask("tahun berapa Maria dinyatakan pahlawan?").Shape as FactShape)?.Value);

    [Fact]
    public void A_name_with_initials_is_given_whole() => Check("siapa yang meyakinkan bupati?", FactKind.Who, "A. van der Linde");

    [Fact]
    public void Who_somebodys_father_is_his_name_tells() => Check("siapa ayah Maria Walanda Maramis?", FactKind.Who, "Maramis");

    [Fact]
    public void A_name_that_the_question_gives_itself_is_no_answer() =>
        Assert.IsNotType<FactShape>(_class.Ask("siapa A. van der Linde?").Shape);

    void Check(string question, FactKind kind, string value)
    {
        var answer = _class.Ask(question);

        var fact = Assert.IsType<FactShape>(answer.Shape);
        Assert.Equal((kind, value), (fact.Kind, fact.Value));
        Assert.Equal(value, fact.Told?.In(answer));
    }
}
