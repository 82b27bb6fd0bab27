using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering;

/// <summary>Terms that a regulation defines in a list, and whose name later chapters bear.</summary>
public sealed class ListedDefinitionsTests : IDisposable
{
    readonly Class _class = new(("klinik.txt", """
        PERATURAN KLINIK DESA

        BAB I
        KETENTUAN UMUM

        Pasal 1
        Dalam peraturan ini yang dimaksud dengan:
        1. Klinik adalah tempat warga memeriksakan kesehatannya.
        2. Kartu Berobat adalah tanda bahwa seseorang terdaftar.
        3. Iuran Klinik adalah uang yang dibayar setiap keluarga untuk obat.
        4. Perawat Jaga adalah perawat yang bertugas di luar jam buka.

        BAB II
        KARTU BEROBAT

        Pasal 2
        (1) Kartu berobat diberikan kepada setiap keluarga.
        (2) Kartu berobat yang hilang diganti paling lambat dalam tujuh hari.

        BAB III
        IURAN KLINIK

        Pasal 3
        Iuran klinik dibayar setiap tanggal sepuluh kepada bendahara.

        BAB IV
        PERAWAT

        Pasal 4
        Perawat jaga wajib mencatat setiap kunjungan.
        """));

    public void Dispose() => _class.Dispose();

    [Theory]
    [InlineData("apa itu kartu berobat?")]
    [InlineData("iuran klinik itu apa")]
    [InlineData("apa yang dimaksud dengan perawat jaga")]
    public void Are_answered_by_the_list(string question)
    {
        var answer = _class.Ask(question);
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Equal("Pasal 1", answer.Passages[0].Passage.Headings[^1]);
    }

    [Theory]
    [InlineData("kapan iuran klinik dibayar", "Pasal 3")]
    [InlineData("apa kewajiban perawat jaga", "Pasal 4")]
    public void Leave_other_questions_to_their_chapters(string question, string article) =>
        Assert.Equal(article, _class.Ask(question).Passages[0].Passage.Headings[^1]);
}
