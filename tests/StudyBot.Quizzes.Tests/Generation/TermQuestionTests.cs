using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Generation.Writers;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Tests.Support;

namespace StudyBot.Quizzes.Tests.Generation;

/// <summary>Terms worth asking for, and what is said of them.</summary>
public class TermQuestionTests
{
    static IReadOnlyList<Draft> Drafts(string text) => QuestionBank.Of([Deck.Of("a.md", text)]).Drafts;

    [Theory]
    [InlineData("Penyangraian", "Pen…, 12")]
    [InlineData("Kulit tanduk", "Ku… ta…, 5 + 6")]
    [InlineData("Agen", "A…, 4")]
    [InlineData("Hak dan kewajiban", "H… dan kew…, 3 + 3 + 9")]
    public void A_hint_gives_first_letters_and_length(string term, string hint) => Assert.Equal(hint, TermHint.Of(term));

    [Fact]
    public void A_word_that_everybody_knows_is_asked_for_only_where_the_section_is_about_it()
    {
        const string Text = """
            # Kerajaan Ternate

            ## Perdagangan cengkih

            Monopoli adalah penguasaan jual beli suatu barang oleh satu pihak saja. Syahbandar adalah pejabat kerajaan yang memungut bea kapal asing.
            """;
        Assert.Equal(["Syahbandar"], Drafts(Text).Where(draft => draft.IsTyped).Select(draft => draft.Key));
        Assert.Contains("Monopoli", Drafts(Text.Replace("Perdagangan cengkih", "Monopoli cengkih", StringComparison.Ordinal)).Select(draft => draft.Key));
    }

    [Theory]
    [InlineData("Vektor adalah hewan, umumnya serangga, yang memindahkan kuman dari satu inang ke inang lain.", true)]
    [InlineData("Prevalensi adalah jumlah seluruh kasus, lama dan baru, pada suatu saat atau jangka waktu.", true)]
    [InlineData("Zona jangkau adalah jarak antara apa yang dikerjakan anak sendiri dan apa yang dikerjakan bersama guru.", true)]
    [InlineData("Sembako adalah beras, gula, minyak goreng, dan barang pokok lain.", false)]
    public void A_meaning_may_have_a_word_put_in_but_is_no_row_of_things(string sentence, bool isAsked) =>
        Assert.Equal(isAsked, Drafts($"# Catatan kuliah\n\n{sentence}").Any(draft => draft.IsTyped));

    [Fact]
    public void A_name_is_no_meaning() => Assert.Empty(Drafts("""
        # Tata tertib gudang

        Pengelola adalah PT Sinar Harapan yang bertanggung jawab atas gudang bersama.
        """));

    [Fact]
    public void The_frame_changes_from_term_to_term()
    {
        var stems = Drafts("""
            # Catatan biologi

            ## Satuan hidup

            - Populasi adalah kumpulan individu sejenis di suatu daerah.
            - Bioma adalah wilayah luas dengan iklim yang khas.
            - Jaringan adalah sekelompok sel yang bekerja sama.
            - Habitat adalah tempat makhluk mencari makan dan berlindung.
            - Predasi adalah perburuan mangsa oleh hewan yang lebih kuat.
            - Simbiosis adalah kehidupan bersama yang erat antara dua jenis.
            """).Where(draft => draft.IsTyped).Select(draft => draft.Stem).ToList();
        Assert.Contains(stems, stem => stem.Contains("____", StringComparison.Ordinal));
        Assert.Contains(stems, stem => stem.Contains("apa istilah untuk “", StringComparison.Ordinal));
    }

    [Fact]
    public void No_question_of_a_set_answers_another()
    {
        var bank = QuestionBank.Of([Deck.Of("a.md", """
            # Kerajaan Ternate

            ## Perdagangan cengkih

            Sultan Baabullah mengusir armada Portugis dari benteng Gamalama pada tahun 1575. Bersama empat ribu prajurit, Sultan Baabullah mengusir armada Portugis pada tahun 1575 dan menduduki 72 pulau.
            """)]);
        for (var seed = 0; seed < 20; seed++)
        {
            var questions = bank.Draw(new QuestionRequest(10, seed)).Questions;
            Assert.NotEmpty(questions);
            Assert.DoesNotContain(questions, question => question.Kind != QuestionKind.TrueFalse && questions.Any(other => other != question && other.Stem.Contains(question.Answer, StringComparison.Ordinal)));
        }
    }
}
