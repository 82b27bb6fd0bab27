using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering;

/// <summary>Questions for what a short form stands for.</summary>
public sealed class LongNameQuestionsTests : IDisposable
{
    readonly Class _class = new(("magang.md", """
        # Magang di desa

        ## Lembaga di desa

        Mahasiswa sering magang di LSM, dan LSM itu kerap kekurangan dana. Beberapa LSM bekerja sama dengan puskesmas. KKN berlangsung dua bulan.

        ## Pengertian

        Lembaga swadaya masyarakat (LSM) adalah organisasi yang didirikan warga secara sukarela tanpa mencari laba.

        ## Kegiatan

        Kuliah Kerja Nyata (KKN) dan Praktik Kerja Lapangan (PKL) diadakan tiap tahun. BPD ikut menilai.

        BUMDes adalah singkatan dari Badan Usaha Milik Desa. Dana desa disalurkan lewat BPD.
        """));

    public void Dispose() => _class.Dispose();

    [Theory]
    [InlineData("apa kepanjangan dari LSM", "Lembaga swadaya masyarakat (LSM)")]
    [InlineData("LSM singkatan dari apa", "Lembaga swadaya masyarakat (LSM)")]
    [InlineData("kepanjangan KKN apa sih", "Kuliah Kerja Nyata (KKN)")]
    [InlineData("what does PKL stand for", "Praktik Kerja Lapangan (PKL)")]
    [InlineData("apa singkatan dari Kuliah Kerja Nyata", "Kuliah Kerja Nyata (KKN)")]
    [InlineData("BUMDes itu singkatan apa", "singkatan dari Badan Usaha Milik Desa")]
    public void The_passage_that_gives_both_forms_answers(string question, string expected)
    {
        var answer = _class.Ask(question);
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Contains(expected, answer.Passages[0].Passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_form_that_no_passage_spells_out_is_declined_for_that_reason()
    {
        var answer = _class.Ask("apa kepanjangan BPD?");
        Assert.Equal(Outcome.NotFound, answer.Outcome);
        Assert.Contains(answer.Reasons, r => r.Kind == ReasonKind.LacksLongName);
    }
}
