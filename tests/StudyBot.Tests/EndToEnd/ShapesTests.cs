namespace StudyBot.Tests.EndToEnd;

/// <summary>A question of every shape, asked of the documents that ship, by the real program over real sockets.</summary>
public sealed class ShapesTests(ShapesTests.Lesson lesson) : IClassFixture<ShapesTests.Lesson>
{
    public static TheoryData<string, string[]> Questions => new()
    {
        { "relasi intern vs ekstern", ["**Relasi intern, Relasi ekstern**", "“Relasi ekstern (eksternal) adalah hubungan dengan pihak di luar", "(catatan kelas)"] },
        { "fungsi menurut Pincus Minahan dibanding Siporin", ["menjalankan enam fungsi", "ada empat", "Tidak ada pernyataan yang serupa", "[1]", "[2]"] },
        { "beda tujuan menurut Pincus dan fungsi menurut Pincus", ["**Serupa dalam kata-katanya**", "**Hanya di [2]**"] },
        { "bedanya fungsi menurut Plato sama Siporin apa", ["Bahan kelas tidak memuat: **fungsi menurut Plato**.", "ada empat"] },
        { "fungsi ketiga menurut Siporin", ["**Butir ke-3 dari 4:** Membuat orang lebih mampu"] },
        { "fungsi kelima menurut Siporin", ["**Daftar ini hanya berisi 4 butir; butir ke-5 tidak ada.**"] },
        { "sebutkan 2 tujuan pekerjaan sosial menurut Pincus", ["**2 dari 4 butir:**", "Menghubungkan orang dengan sistem", " …"] },
        { "siapa yang memerinci tujuan menjadi enam bagian", ["**Hepworth dan Larsen** [1]"] },
        { "tahun berapa Hepworth dan Larsen merumuskan tujuan", ["**Tahun 1982** [1]"] },
        { "halaman berapa pincus minahan menulis fungsi pekerjaan sosial", ["**Halaman 15** [1]"] },
        { "definisi peksos menurut NASW", ["NASW (National Association of Social Workers) memandang", "**Menurut yang lain:**", "**Siporin**", "[5]"] },
        { "apakah pekerjaan sosial hanya menangani orang?", ["**Teks menyatakan sebaliknya [1]:**", "**bukan manusianya saja, melainkan juga**"] },
        { "konseling dan psikoterapi termasuk pekerjaan sosial?", ["**Menurut Asosiasi Nasional Pekerja Sosial Amerika Serikat (NASW) memang demikian [1]:**", "**psikoterapi**"] },
        { "apa itu advokasi? siapa yang disebut broker? kenapa klien takut? apa fungsi menurut Siporin?", ["**1. apa itu advokasi**", "**3. kenapa klien takut**", "Yang belum dijawab: apa fungsi menurut Siporin"] },
        { "rangkum tujuan pekerjaan sosial", ["**Garis besar: Tujuan pekerjaan sosial**", "**Kesejahteraan sebagai arah umum** [2]", "Arah yang dituju pekerjaan sosial ialah kesejahteraan manusia"] },
    };

    [Theory(Timeout = 60000)]
    [MemberData(nameof(Questions))]
    public async Task A_question_is_answered_in_its_shape(string question, string[] parts)
    {
        var answer = await lesson.Bot.CommandAsync(lesson.NextPerson(), "umum", "tanya", new { pertanyaan = question });

        Assert.All(parts, part => Assert.Contains(part, answer.Text));
        Assert.True(answer.Message.PingsNobody);
    }

    [Fact(Timeout = 60000)]
    public async Task Sides_of_a_comparison_are_fields_beside_one_another()
    {
        var answer = await lesson.Bot.CommandAsync(lesson.NextPerson(), "umum", "tanya", new { pertanyaan = "definisi IFSW dibanding CSWE" });

        Assert.Equal(["Definisi IFSW", "Definisi CSWE"], answer.Message.Columns);
        var section = await lesson.Bot.PressAsync("budi", "umum", answer.Message, "Seluruh bagian [2]");
        Assert.Contains("CSWE", section.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task Questions_that_lean_on_the_answer_before_keep_its_topic()
    {
        await lesson.Bot.PostAsync("people/dewi/direct_message", new { });
        var text = "";
        foreach (var question in new[] { "apa fungsi pekerjaan sosial menurut Pincus dan Minahan?", "kalau menurut Siporin?", "yang nomor 3 maksudnya apa", "halaman berapa?" })
        {
            var asked = await lesson.Bot.WriteAsync("dewi", "dm", question);
            text += (await lesson.Bot.AnswerAfterAsync(asked, "dewi", "dm")).Text;
        }

        Assert.Contains("menjalankan enam fungsi", text);
        Assert.Contains("Fungsi dasar pekerjaan sosial, menurut Max Siporin", text);
        Assert.Contains("**Butir ke-3 dari 4:** Membuat orang lebih mampu", text);
        Assert.Contains("**Bagian ini tidak menyebut halamannya.**", text);
    }

    /// <summary>One running bot for all questions; the askers take turns, so that nobody asks too fast.</summary>
    public sealed class Lesson : IAsyncLifetime
    {
        static readonly string[] People = ["siti", "budi", "andi", "ratna"];

        int _asked;

        internal RunningBot Bot { get; private set; } = null!;

        public string NextPerson() => People[_asked++ % People.Length];

        /// <summary>The first answer of a process is its slowest, and is waited for here.</summary>
        public async ValueTask InitializeAsync()
        {
            Bot = await RunningBot.StartPracticeAsync();
            await Bot.CommandAsync("dewi", "umum", "tanya", new { pertanyaan = "advokasi" });
        }

        public ValueTask DisposeAsync() => Bot.DisposeAsync();
    }
}
