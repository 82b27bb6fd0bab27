using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Tests.Support;

namespace StudyBot.Quizzes.Tests.Generation;

/// <summary>Items of lists beside each other: no wording and no level gives the answer away.</summary>
public class ListOptionTests
{
    const string Farm = """
        # Kelompok tani

        ## Tugas ketua

        Ketua menjalankan tugas berikut:

        - membuka saluran irigasi timur;
        - memperbaiki saluran irigasi barat;
        - membersihkan saluran irigasi utara;
        - memimpin rapat warga dusun;
        - mencatat hasil panen padi.

        ## Tugas juru tulis

        Juru tulis menjalankan tugas berikut:

        - menyimpan berkas lama di lemari;
        - mengirim undangan lewat kurir;
        - menyalin akta jual beli;
        - menjilid buku tamu tebal.
        """;

    static QuestionBank Bank(string text) => QuestionBank.Of([Deck.Of("a.md", text)]);

    [Fact]
    public void Three_options_about_the_same_thing_do_not_point_to_the_fourth()
    {
        var drafts = Bank(Farm).Drafts;
        Assert.Contains(drafts, draft => draft.Kind == QuestionKind.Outsider && draft.Others.Any(other => other.Contains("irigasi", StringComparison.Ordinal)));
        Assert.All(drafts.Where(draft => draft.Kind is QuestionKind.Member or QuestionKind.Outsider && !draft.Key.Contains("irigasi", StringComparison.Ordinal)),
            draft => Assert.InRange(draft.Others.Count(other => other.Contains("irigasi", StringComparison.Ordinal)), 0, 2));
    }

    [Fact]
    public void Three_options_that_open_alike_do_not_point_to_the_fourth()
    {
        var drafts = Bank("""
            # Ilmu pangan

            ## Fungsi garam

            Garam menjalankan fungsi berikut:

            - menjadi penyedap masakan;
            - menjadi pengawet ikan;
            - menjadi penurun titik beku.

            ## Fungsi gula

            Gula menjalankan fungsi berikut:

            - melapisi buah kering;
            - mewarnai kulit roti;
            - menaikkan tenaga atlet.
            """).Drafts.Where(draft => draft.Kind is QuestionKind.Member or QuestionKind.Outsider && draft.Key.StartsWith('M')).ToList();
        Assert.NotEmpty(drafts);
        Assert.All(drafts, draft => Assert.InRange(draft.Others.Count(other => other.StartsWith("Menjadi", StringComparison.Ordinal)), 0, draft.Key.StartsWith("Menjadi", StringComparison.Ordinal) ? 3 : 2));
    }

    [Fact]
    public void What_is_counted_in_the_announcement_is_what_is_listed()
    {
        const string Text = """
            # Kelompok tani

            ## Tugas ketua

            Ketua menjalankan tugas berikut:

            - membuka saluran irigasi;
            - memimpin rapat warga dusun;
            - mencatat hasil panen padi.

            ## Tugas kedua

            Untuk dusun yang jauh, juru tulis memilih tiga kendaraan sewaan:

            - membonceng truk pasar sayur;
            - menumpang perahu nelayan tua;
            - menyewa gerobak sapi tetangga.
            """;
        Assert.DoesNotContain(Bank(Text).Drafts, draft => draft.Kind is QuestionKind.Member or QuestionKind.Outsider);
        Assert.Contains(Bank(Text.Replace("tiga kendaraan sewaan", "tiga tugas", StringComparison.Ordinal)).Drafts, draft => draft.Kind == QuestionKind.Member);
    }

    [Fact]
    public void A_large_set_does_not_ask_for_an_item_that_it_shows_among_those_that_belong()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var questions = Bank(Farm).Draw(new QuestionRequest(20, seed)).Questions;
            var outsiders = questions.Where(question => question.Kind == QuestionKind.Outsider).ToLookup(question => question.Source.Headings[^1]);
            Assert.All(
                questions.Where(question => question.Kind == QuestionKind.Member),
                member => Assert.DoesNotContain(outsiders[member.Source.Headings[^1]], outsider => outsider.Options.Contains(member.Answer)));
        }
    }

    [Fact]
    public void Wrong_options_of_a_set_come_round_only_when_all_have_been_seen()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var questions = Bank(Farm).Draw(new QuestionRequest(20, seed) { Kinds = new HashSet<QuestionKind> { QuestionKind.Member } }).Questions;
            var wrong = questions.SelectMany(question => question.Options.Where((_, i) => i != question.Key)).CountBy(option => option).ToList();
            Assert.True(questions.Count >= 4);
            Assert.All(wrong, option => Assert.InRange(option.Value, 1, 3));
        }
    }
}
