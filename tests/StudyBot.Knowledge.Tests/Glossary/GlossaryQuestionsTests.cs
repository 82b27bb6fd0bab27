using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Glossary;

public sealed class GlossaryQuestionsTests : IDisposable
{
    const string Meanings = """
        # Istilah

        ## Kelembagaan

        Setiap lembaga punya sistem rujukan (referral). Sistem rujukan yang baik tercatat.

        ## Kegiatan mahasiswa

        Mahasiswa tahun ketiga mengikuti Kuliah Kerja Nyata (KKN) selama dua bulan.
        """;

    const string Course = """
        # Pelayanan

        ## Cara kerja

        Rujukan adalah pengiriman klien ke lembaga lain yang lebih mampu menolongnya.

        ## Waktu

        Kuliah kerja nyata berlangsung pada bulan Juli dan Agustus di desa binaan.
        """;

    readonly Class _class = new(("istilah.md", Meanings), ("pelayanan.md", Course));

    [Theory]
    [InlineData("what is referral?", "pengiriman klien", "rujukan")]
    [InlineData("what are referrals?", "pengiriman klien", "rujukan")]
    [InlineData("KKN berlangsung kapan?", "Juli dan Agustus", "kuliah kerja nyata")]
    public void A_question_by_one_term_finds_another_document_that_has_only_its_equal(string question, string text, string equal)
    {
        var answer = _class.Ask(question);
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Contains(text, answer.Passages[0].Passage.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Reasons, r => r.Kind == ReasonKind.SameAs && string.Equals(r.Words[1], equal, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_word_of_a_known_term_is_no_slip_though_the_material_has_only_its_plural()
    {
        _class.Files.Write("aliases.yaml", "- [penolong, social worker]\n");
        _class.Files.Write("peran.md", "# Peran\n\nPenolong bekerja di rumah sakit. Federasinya ialah World Federation of Social Workers.\n");
        _class.Refresh();
        Assert.Empty(_class.Ask("social worker bekerja di mana?").Repairs);
    }

    [Fact]
    public void A_short_form_with_two_long_names_leads_from_neither_to_the_other()
    {
        _class.Files.Write("hukum.md", "# Hukum\n\n## Larangan\n\nUndang-undang melarang Korupsi Kolusi Nepotisme (KKN) oleh pejabat.\n");
        _class.Refresh();
        var answer = _class.Ask("siapa yang melarang kuliah kerja nyata?");
        Assert.DoesNotContain(answer.Reasons, reason => reason.Kind == ReasonKind.SameAs);
        Assert.True(answer.Outcome == Outcome.NotFound || !answer.Passages[0].Passage.Text.Contains("Korupsi", StringComparison.Ordinal));
    }

    [Fact]
    public void The_terms_are_there_when_the_index_is_opened_again()
    {
        _class.Reopen();
        Assert.Contains("pengiriman klien", _class.Ask("what is referral?").Passages[0].Passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void They_go_with_the_document_that_gave_them()
    {
        File.Delete(Path.Combine(_class.Files.Documents, "istilah.md"));
        _class.Refresh();
        Assert.Equal(Outcome.NotFound, _class.Ask("what is referral?").Outcome);
    }

    public void Dispose() => _class.Dispose();
}
