using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering.Shapes;

/// <summary>What turns a sentence's sense about: the line that opens its list, a label before it, whose view it is, another clause.</summary>
public sealed class VerdictTests : IDisposable
{
    const string Rules = """
        # Tata tertib perpustakaan

        ## Ruang baca

        Pengunjung dilarang:

        1. makan di ruang baca;
        2. membawa tas dalam jarak 3 meter dari rak.

        Pengunjung wajib:

        1. mengisi daftar hadir;
        2. menitipkan jaket.

        ## Larangan

        - merokok di gudang

        ## Peminjaman

        Kartu anggota berlaku selama 2 tahun. Anggota yang tidak aktif dapat mengajukan perpanjangan. Buku rujukan dipinjamkan di tempat, sedangkan majalah dibawa pulang.

        ## Denda

        Pengunjung yang terlambat dikenai denda:

        1. siswa sebesar Rp500,00;
        2. guru sebesar Rp1.000,00.

        Peneliti tamu dibebaskan dari denda.

        ## Penutup

        Pada saat peraturan ini mulai berlaku, Peraturan Sekolah Nomor 7 Tahun 2012 tentang kartu anggota tidak berlaku.
        """;

    const string Health = """
        # Tidur sehat

        ## Mitos dan fakta

        Mitos: orang dewasa tidak perlu tidur siang. Fakta: tidur siang singkat menyegarkan siapa pun.
        Miskonsepsi: susu hangat menyembuhkan insomnia. Faktanya: susu hanya menenangkan.
        Mitos: semua mimpi menandakan penyakit. Fakta: mimpi itu wajar.
        """;

    const string Theories = """
        # Asal bahasa

        ## Teori asal bahasa

        Ada dua kelompok teori:

        - **Teori onomatope** (bow-wow theory): bahasa berasal dari tiruan bunyi alam.
        - **Teori isyarat** (gesture theory): bahasa berasal dari gerak tangan.

        ## Bahasa dan berpikir

        Seorang penutur belum tentu penulis, dan penulis tidak harus penyair. Penyair dianggap penemu kata.
        """;

    readonly Class _class = new(("tertib.md", Rules), ("tidur.md", Health), ("bahasa.md", Theories));

    public void Dispose() => _class.Dispose();

    [Theory]
    [InlineData("bolehkah makan di ruang baca?", "dilarang", "Pengunjung dilarang:")]
    [InlineData("bolehkah membawa tas dalam jarak 3 meter dari rak?", "dilarang", "Pengunjung dilarang:")]
    [InlineData("apakah orang dewasa tidak perlu tidur siang?", "Mitos", "Mitos: orang dewasa tidak perlu tidur siang.")]
    [InlineData("benarkah susu hangat menyembuhkan insomnia?", "Miskonsepsi", "Miskonsepsi: susu hangat menyembuhkan insomnia.")]
    [InlineData("apakah kartu anggota berlaku 5 tahun?", "2 tahun", null)]
    [InlineData("apakah penutur selalu penulis?", "belum", null)]
    public void It_is_denied(string question, string word, string? opening) => Check(question, Verdict.Denied, word, opening);

    [Theory]
    [InlineData("apakah pengunjung wajib menitipkan jaket?", "menitipkan", "Pengunjung wajib:")]
    [InlineData("apakah mimpi itu wajar?", "wajar", null)]
    [InlineData("apakah kartu anggota berlaku 2 tahun?", "2 tahun", null)]
    public void It_is_affirmed(string question, string word, string? opening) => Check(question, Verdict.Affirmed, word, opening);

    [Theory]
    [InlineData("bolehkah merokok di gudang?")]
    [InlineData("bolehkah menitipkan jaket?")]
    [InlineData("guru bolehkah makan di ruang baca?")]
    [InlineData("apakah anggota dapat mengajukan perpanjangan?")]
    [InlineData("apakah buku rujukan dibawa pulang?")]
    [InlineData("apakah penutur harus penyair?")]
    [InlineData("apakah penyair merupakan penemu kata?")]
    [InlineData("apakah mimpi menandakan penyakit?")]
    public void In_doubt_there_is_no_verdict(string question) =>
        Assert.Equal(Verdict.Open, (_class.Ask(question).Shape as ClaimShape)?.Verdict ?? Verdict.Open);

    [Theory]
    [InlineData("apakah peneliti tamu bayar denda?", "Peneliti tamu dibebaskan dari denda")]
    [InlineData("apakah denda siswa Rp900?", "siswa sebesar Rp500,00")]
    [InlineData("boleh gak merokok di ruang baca", "makan di ruang baca")]
    [InlineData("apakah anggota yang rajin boleh memperpanjang kartu?", "Anggota yang tidak aktif dapat mengajukan perpanjangan")]
    public void The_sentence_that_holds_most_of_the_claim_is_shown(string question, string sentence)
    {
        var answer = _class.Ask(question);

        Assert.Equal(sentence, Assert.IsType<ClaimShape>(answer.Shape).Deciding.In(answer));
    }

    [Theory]
    [InlineData("apa sanksi kalau tidak punya kartu")]
    [InlineData("apa saja yang wajib dilakukan pengunjung?")]
    [InlineData("boleh minta contoh kartu anggota?")]
    public void What_asks_for_something_claims_nothing(string question) => Assert.IsNotType<ClaimShape>(_class.Ask(question).Shape);

    [Fact]
    public void What_the_text_sets_against_a_myth_is_shown_as_deciding()
    {
        var answer = _class.Ask("benarkah susu hangat menyembuhkan insomnia?");

        Assert.Equal("Faktanya: susu hanya menenangkan.", Assert.IsType<ClaimShape>(answer.Shape).Deciding.In(answer));
    }

    [Fact]
    public void The_view_of_one_theory_is_given_as_its_own()
    {
        var claim = Assert.IsType<ClaimShape>(_class.Ask("apakah bahasa berasal dari gerak tangan?").Shape);

        Assert.Equal((Verdict.Affirmed, "Teori isyarat (gesture theory)"), (claim.Verdict, claim.By));
    }

    void Check(string question, Verdict verdict, string word, string? opening)
    {
        var answer = _class.Ask(question);

        var claim = Assert.IsType<ClaimShape>(answer.Shape);
        Assert.Equal(verdict, claim.Verdict);
        Assert.Contains(word, claim.Words.Select(w => w.In(answer)));
        Assert.Equal(opening, claim.Opening?.In(answer));
    }
}
