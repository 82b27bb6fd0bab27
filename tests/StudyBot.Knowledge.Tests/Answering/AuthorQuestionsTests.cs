using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering;

/// <summary>Questions for what a certain author says.</summary>
public sealed class AuthorQuestionsTests : IDisposable
{
    readonly Class _class = new(("upacara.txt", """
        Pengertian dan Fungsi Upacara Adat

        Pengertian Upacara Adat
        Gustav Hardeland (1858)
        Ritus merupakan tata laku turun-temurun yang dijalankan suatu kelompok untuk menghormati leluhurnya.
        Ratna Wijaya (1990 :12)
        Ritus ialah cara suatu kelompok merayakan dan mengikat hubungan antarwarganya.
        Fungsi Upacara Adat
        Ratna Wijaya menyebutkan fungsi upacara adat, yaitu :
        1.      Mengikat warga.
        2.      Menandai musim.
        Gustav Hardeland M.A. membagi fungsi dasar upacara adat menjadi 3 bagian yaitu :
        1.      Menghormati leluhur upacara adat.
        2.      Menjaga tata laku.
        3.      Meneruskan ingatan.
        Daftar Pustaka
        Zuraida, Siti. (1998). Upacara Adat Nusantara. Jakarta: Balai.
        """));

    [Theory]
    [InlineData("upacara adat tuh apaan sih menurut hardeland")]
    [InlineData("apa itu upacara adat versi Hardeland?")]
    public void What_is_it_according_to_someone_asks_for_a_definition(string question)
    {
        var best = _class.Ask(question).Passages[0].Passage;
        Assert.Equal("Gustav Hardeland (1858)", best.Source);
    }

    [Fact]
    public void Another_topic_beside_it_is_what_is_asked_for() =>
        Assert.Contains("fungsi dasar", _class.Ask("apa itu fungsi upacara adat menurut Hardeland").Passages[0].Passage.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("fungsi upacara adat menurut Zuraida")]
    [InlineData("tujuan upacara adat menurut Zuraida")]
    [InlineData("apa itu upacara adat menurut Zuraida")]
    public void An_author_of_whom_only_a_book_is_named_has_said_nothing(string question) =>
        Assert.Equal(Outcome.NotFound, _class.Ask(question).Outcome);

    [Fact]
    public void An_author_who_speaks_of_another_topic_does_not_answer()
    {
        using var office = new Class(("kerja.txt", """
            Konsep Kepuasan dan Loyalitas

            A. Definisi Kepuasan

            Menurut Handoko (2001), kepuasan adalah keadaan emosional yang menyenangkan para karyawan.
            Robbins (2003:91) kepuasan merupakan sikap umum terhadap pekerjaan.

            B. Definisi Loyalitas

            1. Siagian (2005)
            Loyalitas adalah suatu kecenderungan karyawan untuk tidak pindah ke perusahaan lain.
            2. Hasibuan (2010: 95)
            Loyalitas adalah kesediaan menggunakan pikiran dan waktu untuk organisasi.
            """));
        Assert.Equal(Outcome.Answered, office.Ask("kepuasan menurut handoko").Outcome);
        Assert.Equal(Outcome.NotFound, office.Ask("loyalitas menurut handoko").Outcome);
    }

    public void Dispose() => _class.Dispose();
}
