using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering;

/// <summary>Questions for a numbered part, and for what a term means.</summary>
public sealed class RegulationQuestionsTests : IDisposable
{
    readonly Class _class = new(("pasar.txt", """
        PERATURAN DAERAH TENTANG PASAR MALAM

        BAB I
        KETENTUAN UMUM

        Pasal 1
        Dalam peraturan ini yang dimaksud dengan:
        1. Lapak adalah tempat berjualan yang dapat dibongkar.
        2. Lapak payung adalah lapak yang hanya berupa payung dan meja.
        3. Mantri adalah petugas yang menjaga ketertiban.
        4. Karcis adalah tanda bayar.

        Pasal 2
        Pasar malam memuat:
        a. lapak kayu;
        b. lapak payung; dan
        c. panggung.

        BAB II
        ASAS

        Pasal 3
        Pasar malam berasaskan kekeluargaan dan kebersihan.

        Pasal 4
        Mantri yang lalai, sebagaimana dimaksud dalam Pasal 3 dan Pasal 1, ditegur paling banyak 3 (tiga) kali.

        Ditetapkan di Wanasari
        pada tanggal 9 Agustus 2019

        BUPATI WANASARI,
        ttd.
        H. SURYA PRANATA

        Diundangkan di Wanasari
        pada tanggal 12 Agustus 2019
        SEKRETARIS DAERAH,
        LINA MARLINA
        """));

    [Theory]
    [InlineData("apa isi pasal 3", "Pasal 3")]
    [InlineData("pasal 4 tentang apa", "Pasal 4")]
    [InlineData("isi pasal 2 apa", "Pasal 2")]
    [InlineData("bunyi pasal 1", "Pasal 1")]
    [InlineData("bab 2 tentang asas", "Pasal 3")]
    [InlineData("apa yang dimaksud lapak payung", "Pasal 1")]
    public void Finds_the_article(string question, string article)
    {
        var answer = _class.Ask(question);
        Assert.Equal(article, answer.Passages[0].Passage.Headings[^1]);
        Assert.Equal(Outcome.Answered, answer.Outcome);
    }

    [Fact]
    public void Two_signatures_stand_side_by_side() =>
        Assert.StartsWith("Diundangkan di Wanasari", _class.Ask("kapan peraturan ini diundangkan?").Passages[0].Passage.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("kapan peraturan ini ditetapkan?")]
    [InlineData("siapa bupati wanasari")]
    [InlineData("siapa Surya Pranata?")]
    public void Tells_who_decided_it_and_when(string question)
    {
        var signature = _class.Ask(question).Passages[0].Passage.Text;
        Assert.Equal("Ditetapkan di Wanasari\npada tanggal 9 Agustus 2019\nBUPATI WANASARI,\nttd.\nH. SURYA PRANATA", signature);
    }

    [Theory]
    [InlineData("apa isi pasal 12")]
    [InlineData("isi bab IV")]
    public void A_part_that_does_not_exist_is_not_found(string question) =>
        Assert.Equal(Outcome.NotFound, _class.Ask(question).Outcome);

    public void Dispose() => _class.Dispose();
}
