using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Tests.Support;

namespace StudyBot.Quizzes.Tests.Generation;

/// <summary>Terms and names as a stranger reads them: no name cut, no remark taken for a meaning, no option that stands out, no word that all know.</summary>
public class FairTermTests
{
    static IReadOnlyList<Draft> Drafts(string text) => QuestionBank.Of([Deck.Of("a.md", text)]).Drafts;

    [Fact]
    public void A_name_and_year_before_a_colon_say_whose_the_statement_is_and_are_no_term()
    {
        var drafts = Drafts("""
            # Hukum adat

            ## Batasan hukum

            - Imam Suroso (1961): hukum adalah rangkaian aturan yang memelihara tata tertib kampung.
            - Karel J. Mandagi (1974): hukum adalah kebiasaan turun-temurun yang dijaga tetua marga.
            - Willem P. Tambunan (1988): hukum adalah paksaan penguasa yang disertai ancaman derita.
            """);
        Assert.DoesNotContain(drafts, draft => draft.Kind is QuestionKind.Gap or QuestionKind.ShortAnswer);
        Assert.DoesNotContain(drafts.SelectMany(draft => draft.Others.Append(draft.Key)), option => option.EndsWith(" J", StringComparison.Ordinal) || option.EndsWith(" P", StringComparison.Ordinal));
    }

    [Fact]
    public void A_heading_in_capitals_with_an_abbreviation_is_no_author() => Assert.All(QuestionBank.Of([Deck.Of("a.md", """
        # Panduan posko

        ## PERTOLONGAN DASAR MASYARAKAT (PDM)

        Latihan gabungan relawan kampung Wonosari pertama kali diadakan pada tahun 2004 di lapangan kelurahan.
        """)]).Drafts, draft => Assert.Null(draft.Source.Author));

    [Fact]
    public void An_event_of_which_it_is_not_said_what_it_was_is_not_asked_about() =>
        Assert.Empty(Drafts("# Bengkel Sidorejo\n\n## Riwayat\n\nPembangunan dimulai di Desa Sidorejo, Magelang, pada 3 Mei 1887."));

    [Theory]
    [InlineData("Pada masa Jepang, tepatnya tahun 1943, bengkel kereta di Sidorejo diambil alih tentara Jepang.")]
    [InlineData("Di bengkel Sidorejo tidak ada dua perangkat gamelan yang larasnya benar-benar sama.")]
    public void A_number_that_the_sentence_itself_tells_is_not_asked_for(string sentence) =>
        Assert.DoesNotContain(Drafts($"# Bengkel Sidorejo\n\n## Riwayat\n\n{sentence}"), draft => draft.Kind is QuestionKind.Gap or QuestionKind.Source);

    [Theory]
    [InlineData("Penjaga menara adalah orang terlatih yang mengamati laut dari tempat tinggi dan memberi tanda bahaya.", "Penjaga menara")]
    [InlineData("Angklung adalah alat musik dari tabung bambu yang dibunyikan dengan cara digoyang.", "Angklung")]
    [InlineData("Pengunjung adalah setiap orang yang memasuki menara dengan tiket masuk yang masih berlaku.", "Pengunjung")]
    public void A_term_for_which_another_word_does_as_well_or_that_all_know_is_not_typed(string sentence, string term) =>
        Assert.DoesNotContain(Drafts($"# Menara\n\n## Ketentuan\n\n{sentence}"), draft => draft.Kind == QuestionKind.ShortAnswer && draft.Key == term);
}
