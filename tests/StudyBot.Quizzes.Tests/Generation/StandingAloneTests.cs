using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Tests.Support;

namespace StudyBot.Quizzes.Tests.Generation;

/// <summary>Sentences that can be read alone, and those that only seem so.</summary>
public class StandingAloneTests
{
    [Theory]
    [InlineData("Cetakan pertama menyusul pada tahun 1934 di kota Padang.")]
    [InlineData("Pengiriman ketiga tiba di Surabaya pada tahun 1871.")]
    [InlineData("Jenis kelima, yaitu perahu layar, ditambahkan oleh warga Bugis.")]
    [InlineData("Sebagai imbalan, Raja Bone menerima dua kapal dari Batavia.")]
    [InlineData("Sebagai balasan, Belanda membakar gudang beras di Makassar.")]
    [InlineData("Gencatan senjata ditandatangani pada 3 Mei 1841.")]
    [InlineData("Perjanjian baru ditandatangani pada tahun 1824.")]
    [InlineData("Pertempuran besar pecah pada tanggal 10 November 1945.")]
    [InlineData("Pelanggaran terhadap Pasal 4 huruf b dikenai denda satu juta rupiah.")]
    [InlineData("Pemohon sebagaimana diatur dalam ayat (2) wajib membayar uang muka.")]
    [InlineData("Dan juga pada tahun 1970 tim itu membuat laser semikonduktor.")]
    [InlineData("Kejadian serupa melanda pelabuhan Cirebon pada tahun 1883.")]
    [InlineData("Wilayah lainnya baru dibuka untuk pedagang pada tahun 1870.")]
    public void What_leans_on_what_was_told_before_is_left_out(string sentence) => Assert.False(Standing.Alone(sentence));

    [Theory]
    [InlineData("Perjanjian Giyanti membagi Mataram menjadi dua pada tahun 1755.")]
    [InlineData("Perang Padri berlangsung di Sumatra Barat sampai tahun 1838.")]
    [InlineData("Perang adalah pertikaian bersenjata antara dua pihak atau lebih.")]
    [InlineData("Hak setiap warga dijamin oleh Pasal 27 UUD 1945 dan undang-undang.")]
    [InlineData("Pemberontakan petani Banten dipimpin oleh Haji Wasid pada tahun 1888.")]
    [InlineData("Sila ketiga Pancasila dilambangkan oleh pohon beringin yang rindang.")]
    [InlineData("Pelanggaran ketertiban dikenai denda sebesar satu juta rupiah.")]
    public void What_tells_all_itself_stays(string sentence) => Assert.True(Standing.Alone(sentence));

    [Fact]
    public void An_abbreviation_of_the_document_alone_is_not_left_unexplained()
    {
        var stems = QuestionBank.Of([Deck.Of("a.md", """
            # Aturan gudang

            Lembar Data Bahan, selanjutnya disingkat LDB, adalah dokumen yang memuat sifat bahaya suatu bahan. Petugas menyimpan LDB di lemari selama 15 tahun penuh. Petugas menyimpan kunci di laci selama 30 hari penuh.
            """)]).Drafts.Select(draft => draft.Stem).ToList();
        Assert.Contains(stems, stem => stem.Contains("kunci", StringComparison.Ordinal));
        Assert.DoesNotContain(stems, stem => stem.Contains("LDB", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_is_asked_for_with_the_section_it_stands_in()
    {
        var stems = QuestionBank.Of([Deck.Of("a.md", """
            # Kota Tua

            ## Masa Gubernur Speelman

            Benteng di muara dibangun kembali oleh tukang batu pada tahun 1682.
            """)]).Drafts.Select(draft => draft.Stem).ToList();
        Assert.NotEmpty(stems);
        Assert.All(stems, stem => Assert.StartsWith("Menurut “Kota Tua” (bagian “Masa Gubernur Speelman”), ", stem, StringComparison.Ordinal));
    }
}
