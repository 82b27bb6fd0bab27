using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering.Shapes;

/// <summary>Lists that do not stand as plain items: in paragraphs of a law, in sentences, as sections, beside other lists.</summary>
public sealed class MeantListTests : IDisposable
{
    const string Rules = """
        PERATURAN DAERAH KOTA RANDU
        NOMOR 4 TAHUN 2019
        TENTANG
        PASAR RAKYAT

        BAB I
        PEDAGANG

        Pasal 1
        (1) Setiap pedagang wajib memiliki kartu pedagang dari Kepala Dinas.
        (2) Permohonan kartu pedagang dilampiri berkas:
        a. salinan kartu keluarga;
        b. pas foto; dan
        c. surat sehat.
        (3) Kartu pedagang berlaku selama 2 tahun.

        Pasal 2
        (1) Pembeli berhak memperoleh timbangan yang benar.
        (2) Keluhan pembeli disampaikan kepada Kepala Pasar.
        """;

    const string Lesson = """
        # Gaya belajar

        ## Gaya belajar

        Fleming menemukan tiga gaya belajar.

        ### Gaya visual

        Murid belajar dengan melihat.

        ### Gaya auditori

        Murid belajar dengan mendengar.

        ### Gaya kinestetik

        Murid belajar dengan bergerak.

        ## Fungsi ujian menurut Arikunto

        Arikunto menyebut empat fungsi ujian: seleksi, diagnosis, penempatan, dan pengukur keberhasilan.

        ## Tujuan belajar menurut Sardiman

        ### Tiga keyakinan

        Untuk mencapai tujuan belajar, Sardiman memegang tiga keyakinan:

        1. murid mampu;
        2. guru mau;
        3. sekolah ada.

        ### Empat tujuan

        Sardiman memerinci empat tujuan belajar:

        1. pengetahuan;
        2. pemahaman;
        3. keterampilan;
        4. sikap.

        ## Prinsip belajar

        Prinsip belajar ada dua.

        ### Prinsip pertama: keaktifan

        Murid harus giat sendiri.

        ### Prinsip kedua: pengulangan

        Latihan menguatkan ingatan.
        """;

    readonly Class _class = new(("pasar.txt", Rules), ("belajar.md", Lesson));

    public void Dispose() => _class.Dispose();

    [Theory]
    [InlineData("apa saja berkas permohonan kartu pedagang?", "salinan kartu keluarga|pas foto|surat sehat")]
    [InlineData("sebutkan fungsi ujian menurut Arikunto", "seleksi|diagnosis|penempatan|pengukur keberhasilan")]
    [InlineData("sebutkan 3 tujuan belajar menurut Sardiman", "pengetahuan|pemahaman|keterampilan")]
    [InlineData("fungsi kedua ujian menurut Arikunto", "diagnosis")]
    [InlineData("tujuan terakhir belajar menurut Sardiman", "sikap")]
    public void The_items_are_those_of_what_is_asked(string question, string items)
    {
        var answer = _class.Ask(question);

        Assert.Equal(items.Split('|'), Assert.IsType<ListShape>(answer.Shape).Items.Select(i => i.In(answer)));
    }

    [Fact]
    public void The_paragraphs_of_a_law_are_no_list() => Assert.IsNotType<ListShape>(_class.Ask("apa saja hak pembeli?").Shape);

    [Theory]
    [InlineData("sebutkan tiga gaya belajar")]
    [InlineData("apa saja gaya belajar?")]
    [InlineData("apa saja gaya belajar menurut Fleming?")]
    public void Sections_below_a_heading_are_the_items_where_it_has_no_list(string question) =>
        Assert.Equal(["Gaya visual", "Gaya auditori", "Gaya kinestetik"], Assert.IsType<OverviewShape>(_class.Ask(question).Shape).Entries.Select(e => e.Heading));

    [Fact]
    public void The_section_of_that_number_comes_first() =>
        Assert.Equal("Latihan menguatkan ingatan.", _class.Ask("apa prinsip kedua belajar?").Passages[0].Passage.Text);

    [Fact]
    public void An_item_is_given_where_a_document_has_no_headings()
    {
        using var bare = new Class(("bare.txt", "Wayan menyebut empat fungsi gamelan: upacara, hiburan, pendidikan, dan penghormatan.\n"));

        var answer = bare.Ask("fungsi kedua gamelan menurut Wayan");

        Assert.Equal("hiburan", Assert.Single(Assert.IsType<ListShape>(answer.Shape).Items).In(answer));
    }
}
