using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Tests.Support;

namespace StudyBot.Quizzes.Tests.Generation;

/// <summary>Numbers beside a number: none that cannot be, and none that shows the key by its looks.</summary>
public class NumberOptionTests
{
    static List<Draft> Drafts(params string[] sentences) =>
        [.. QuestionBank.Of([Deck.Of("a.md", "# Rumah baca warga\n\n" + string.Join("\n\n", sentences))]).Drafts];

    static List<long> Offered(string sentence) => [.. Drafts(sentence).Single(draft => draft.Kind is QuestionKind.Gap or QuestionKind.Source).Others.Select(NumberWords.ValueOf).Order()];

    [Theory]
    [InlineData("Ruang baca dibuka bagi anggota selama 18 jam sehari.", 24)]
    [InlineData("Pengurus menyisihkan iuran anggota sebesar 85 persen untuk buku.", 100)]
    [InlineData("Relawan baru wajib menjawab benar 80 soal dari 100 soal ujian.", 99)]
    [InlineData("Anggota menunggu giliran memakai komputer selama 45 menit saja.", 60)]
    public void No_number_is_above_what_can_be(string sentence, long most) => Assert.All(Offered(sentence), value => Assert.InRange(value, 1, most));

    [Fact]
    public void A_whole_day_is_not_asked_for() =>
        Assert.DoesNotContain(Drafts("Ruang baca dibuka bagi anggota selama 24 jam."), draft => draft.Kind is QuestionKind.Gap or QuestionKind.ShortAnswer);

    [Theory]
    [InlineData("Anggota membayar biaya kartu baru sebesar Rp450.000 per tahun.", 50_000)]
    [InlineData("Anggota membayar biaya kartu baru sebesar Rp40.000 per tahun.", 10_000)]
    [InlineData("Anggota membayar biaya kartu baru sebesar Rp5.000 per tahun.", 500)]
    [InlineData("Kereta pustaka melayani pembaca di 12 dusun terpencil.", 2)]
    public void Others_are_about_as_round_as_the_key(string sentence, long step) => Assert.All(Offered(sentence).Where(value => value > 8), value => Assert.True(value % step == 0 || value % 5 == 0, $"{value}"));

    [Fact]
    public void Beside_the_roundest_number_stand_round_ones() =>
        Assert.Equal([250, 300, 500, 1_500, 2_000, 2_500], Offered("Anggota membayar denda buku terlambat sebesar Rp1.000 sehari."));

    [Fact]
    public void Time_and_data_are_measured_as_people_measure_them()
    {
        Assert.Equal([5, 7, 10, 21, 30, 45], Offered("Anggota meminjam buku cerita paling lama 14 hari kerja."));
        Assert.Equal([16, 32, 64, 256, 512, 1024], Offered("Alamat setiap komputer perpustakaan memiliki panjang 128 bit."));
        Assert.Equal([5, 10, 15, 30, 45, 60], Offered("Anggota memakai komputer bersama paling lama 20 menit saja."));
    }

    [Fact]
    public void A_number_of_the_same_unit_elsewhere_stands_beside_the_key()
    {
        var draft = Drafts("Anggota dewasa membayar denda buku hilang sebesar Rp35.000 saja.", "Anggota anak membayar denda majalah sobek sebesar Rp27.500 saja.")
            .First(draft => draft.Kind == QuestionKind.Gap && draft.Key == "35.000");
        Assert.Contains("27.500", draft.Others);
    }

    [Fact]
    public void What_the_sentence_shows_already_is_no_option() =>
        Assert.DoesNotContain(5_000, Drafts("Anggota membayar denda sebesar Rp5.000 sehari dan Rp3.000 setiap jam.").Where(draft => draft.Key == "3.000").SelectMany(draft => draft.Others).Select(NumberWords.ValueOf));

    [Fact]
    public void A_year_is_no_amount() => Assert.DoesNotContain(
        Drafts("Hadiah pustaka pertama diberikan pada 1901 kepada guru desa, dan hadiah kedua pada 1911."), draft => draft.Kind is QuestionKind.Gap or QuestionKind.ShortAnswer);

    [Fact]
    public void Every_rank_is_as_likely_for_the_key()
    {
        var ranks = new int[4];
        var bank = QuestionBank.Of([Deck.Of("a.md", "# Rumah baca\n\nAnggota membayar biaya kartu baru sebesar Rp40.000 per tahun.\n\nAnggota meminjam buku cerita paling lama 14 hari kerja.\n\nGedung baca didirikan oleh warga pada tahun 1954.")]);
        for (var seed = 0; seed < 400; seed++)
        {
            foreach (var question in bank.Draw(new QuestionRequest(3, seed) { Kinds = new HashSet<QuestionKind> { QuestionKind.Gap, QuestionKind.Source } }).Questions)
                ranks[question.Key]++;
        }
        // Chi-square with three degrees of freedom: beyond 16.27 only once in a thousand even decks.
        var even = ranks.Sum() / 4.0;
        Assert.True(even > 200);
        Assert.True(ranks.Sum(count => (count - even) * (count - even) / even) < 16.27, string.Join(' ', ranks));
    }

    [Theory]
    [InlineData("Kereta pustaka melayani dusun yang berjarak antara 12 dan 18 kilometer.")]
    [InlineData("Kereta pustaka berangkat dari balai desa bersama 12 sampai 36 relawan.")]
    [InlineData("Ruang baca menyediakan kursi untuk 12 atau 14 pembaca.")]
    public void An_end_of_a_range_is_not_asked_for(string sentence) => Assert.Empty(Drafts(sentence));
}
