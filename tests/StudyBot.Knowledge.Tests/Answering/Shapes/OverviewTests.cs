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

    const string Diseases = """
        # Penyakit tanaman padi

        Padi diserang banyak penyakit.

        ## Blas

        Blas ialah penyakit jamur. Ciri-cirinya:

        - bercak pada daun;
        - leher malai busuk.

        ## Riwayat wabah

        | Tahun | Tempat |
        |---|---|
        | 1985 | Klaten |
        | 1998 | Subang |

        ## Kabar dan kenyataan

        Mitos: blas menular ke manusia. Fakta: blas hanya menyerang tanaman.
        """;

    [Theory]
    [InlineData("rangkum artikel penyakit tanaman padi")]
    [InlineData("jelaskan secara singkat tentang penyakit tanaman padi")]
    public void Key_sentences_are_no_openings_heads_of_tables_or_myths(string question)
    {
        using var farm = new Class(("padi.md", Diseases));

        var answer = farm.Ask(question);

        var overview = Assert.IsType<OverviewShape>(answer.Shape);
        Assert.Equal(
            ["Padi diserang banyak penyakit.", "Blas ialah penyakit jamur.", "1985 | Klaten", "Fakta: blas hanya menyerang tanaman."],
            overview.Entries.Select(e => e.Sentences[0].In(answer)));
    }

    [Fact]
    public void A_chapter_that_is_to_be_explained_is_given_in_outline() =>
        Assert.Equal(["Asas koperasi"], Assert.IsType<OverviewShape>(_class.Ask("jelasin bab asas koperasi dong").Shape).Headings);
}
