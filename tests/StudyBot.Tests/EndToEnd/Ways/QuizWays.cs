namespace StudyBot.Tests.EndToEnd.Ways;

/// <summary>Quizzes. Each way plays in a thread of its own, where it may leave its quiz as it is.</summary>
static class QuizWays
{
    /// <summary>About something else than the class's document, so that answers stay what they are.</summary>
    public const string Document = """
        # Koperasi

        ## Asas koperasi

        Simpanan adalah uang yang dibayarkan anggota kepada koperasi.

        Pembukuan adalah catatan yang teratur tentang semua transaksi usaha.

        Pengawasan adalah pemeriksaan yang dilakukan anggota terhadap pengurus.

        Menurut Ratna Hidayat (1951), koperasi adalah usaha bersama untuk memperbaiki nasib penghidupan berdasarkan tolong-menolong.

        Menurut Surya Pranata (1984), koperasi adalah perkumpulan yang memberi kebebasan kepada orang untuk masuk dan keluar.

        Menurut Maria Tumbelaka (1982), koperasi adalah gabungan perorangan atau badan hukum yang menanggung risiko secara adil.

        Menurut Yusuf Hanafi (2000), koperasi adalah organisasi otonom yang dimiliki secara demokratis demi kebutuhan ekonomi.
        """;

    public static readonly Dictionary<string, Way> All = new()
    {
        ["/kuis mulai"] = new("wulan", "Kuis dibuka di <#", "The quiz is open in <#", async (bot, who) => await OpenAsync(bot, who, await TableAsync(bot, who))),
        ["/kuis mulai, typing a topic"] = new("wulan", "Asas koperasi", "Asas koperasi", (bot, who) => bot.TypeAsync(who, "kuis", "kuis mulai", "topik", "asas")),
        ["/kuis mulai about what nobody wrote"] = new(
            "wulan", "Tidak ada soal yang baik tentang “astronomi”", "There is no good question about “astronomi”",
            async (bot, who) => (await bot.CommandAsync(who, "kuis", "kuis mulai", new { topik = "astronomi" })).Text),
        ["A lobby joined"] = new("wulan", "Kamu ikut bermain.", "You are in.", async (bot, who) => (await JoinAsync(bot, who, await TableAsync(bot, who))).Text),
        ["/kuis status"] = new("wulan", "Soal sedang terbuka.", "A question is open.", (bot, who) => SteerAsync(bot, who, who, "kuis status")),
        ["/kuis status where nothing runs"] = new("wulan", "Tidak ada kuis yang berjalan", "No quiz is running here", async (bot, who) => (await bot.CommandAsync(who, "tanya-jawab", "kuis status")).Text),
        ["/kuis jeda"] = new("wulan", "Kuis dijeda. Lanjutkan dengan", "The quiz is paused. Resume it with", (bot, who) => SteerAsync(bot, who, who, "kuis jeda")),
        ["/kuis lanjut"] = new("wulan", "Kuis dilanjutkan.", "The quiz goes on.", (bot, who) => SteerAsync(bot, who, who, "kuis jeda", "kuis lanjut")),
        ["/kuis berhenti"] = new("wulan", "Kuis dihentikan.", "The quiz is stopped.", (bot, who) => SteerAsync(bot, who, who, "kuis berhenti")),
        ["/kuis berhenti by another student"] = new("wulan", "Hanya pembuat kuis", "Only whoever opened the quiz", (bot, who) => SteerAsync(bot, who, "andi", "kuis berhenti")),
        ["/kuis berhenti by the teacher"] = new("wulan", "Kuis dihentikan.", "The quiz is stopped.", (bot, who) => SteerAsync(bot, who, "ratna", "kuis berhenti")),
        ["/kuis jadwalkan"] = new("wulan", "Kuis dijadwalkan: <t:", "The quiz is scheduled: <t:", async (bot, who) =>
            (await bot.CommandAsync(who, "kuis", "kuis jadwalkan", new { kapan = "besok 19:00" })).Text),
        ["/kuis jadwalkan at no time"] = new("wulan", "Waktunya tidak terbaca", "That time cannot be read", async (bot, who) =>
            (await bot.CommandAsync(who, "kuis", "kuis jadwalkan", new { kapan = "nanti sore" })).Text),
        ["/kuis saya"] = new("wulan", "Waktu bacamu 1,5 kali waktu biasa", "Your reading time is 1.5 times the usual", async (bot, who) =>
            (await bot.CommandAsync(who, "kuis", "kuis saya", new Dictionary<string, object> { ["waktu-baca"] = 1.5 })).Text),
        ["A choice pressed"] = new("wulan", "Jawabanmu dicatat", "Your answer is noted", async (bot, who) =>
        {
            var (table, question) = await StartAsync(bot, who, "pilihan");
            return (await bot.PressAsync(who, table, question, question.Labels[0])).Text;
        }),
        ["An answer typed into the form"] = new("wulan", "Jawabanmu dicatat: **pemeriksaan**", "Your answer is noted: **pemeriksaan**", async (bot, who) =>
        {
            var (table, question) = await StartAsync(bot, who, "isian");
            var form = await bot.PressAsync(who, table, question, "Ketik jawaban", "Type the answer");
            Assert.True(form.OpenedForm);
            return (await bot.SubmitAsync(who, form, new { jawaban = "pemeriksaan" })).Text;
        }),
        ["One's own results"] = new("wulan", "dari 1 soal", "of 1 questions", async (bot, who) => (await PressAtEndAsync(bot, who, who, "Hasil saya", "My results")).Text),
        ["The file for the teacher"] = new("ratna", "Hasil kuis sebagai CSV.", "The quiz's results as CSV.", async (bot, who) =>
        {
            var file = await PressAtEndAsync(bot, "wulan", who, "CSV untuk pengajar", "CSV for the teacher");
            Assert.Single(file.Message.Json.GetProperty("attachments").EnumerateArray());
            return file.Text;
        }),
        ["/papan"] = new("wulan", "Papan nilai tujuh hari terakhir", "Board of the last seven days", async (bot, who) => (await bot.CommandAsync(who, "kuis", "papan")).Text),
        ["/papan of all time"] = new("wulan", "Papan nilai sepanjang waktu", "Board of all time", async (bot, who) => (await bot.CommandAsync(who, "kuis", "papan", new { rentang = "semua" })).Text),
    };

    static Task<string> TableAsync(RunningBot bot, string person) => bot.OpenThreadAsync(person, new { channel = "kuis", name = "kuis kecil" });

    static async Task<string> OpenAsync(RunningBot bot, string person, string table, string kinds = "campuran")
    {
        var opened = await bot.CommandAsync(person, table, "kuis mulai", new { topik = "Asas koperasi", jumlah = 3, jenis = kinds, laju = "pemandu" });
        Assert.True(opened.IsPrivate);
        return opened.Text;
    }

    static async Task<Interaction> JoinAsync(RunningBot bot, string person, string table, string kinds = "campuran")
    {
        await OpenAsync(bot, person, table, kinds);
        return await bot.PressAsync(person, table, await FindAsync(bot, table, message => message.CanPress("Ikut") || message.CanPress("Join")), "Ikut", "Join");
    }

    /// <summary>A quiz with one player and its first question.</summary>
    static async Task<(string Table, Shown Question)> StartAsync(RunningBot bot, string person, string kinds)
    {
        var table = await TableAsync(bot, person);
        await JoinAsync(bot, person, table, kinds);
        await bot.PressAsync(person, table, await FindAsync(bot, table, message => message.CanPress("Mulai") || message.CanPress("Start")), "Mulai", "Start");
        return (table, await FindAsync(bot, table, message => message.CanPress("Tutup soal") || message.CanPress("Close question")));
    }

    /// <summary>Commands in a quiz whose first question is open; the last answer is read.</summary>
    static async Task<string> SteerAsync(RunningBot bot, string starter, string person, params string[] commands)
    {
        var (table, _) = await StartAsync(bot, starter, "pilihan");
        var said = "";
        foreach (var command in commands)
        {
            var answer = await bot.CommandAsync(person, table, command);
            Assert.True(answer.IsPrivate);
            said = answer.Text;
        }
        return said;
    }

    /// <summary>One question is answered and closed, then the quiz is stopped.</summary>
    static async Task<Interaction> PressAtEndAsync(RunningBot bot, string player, string person, params string[] labels)
    {
        var (table, question) = await StartAsync(bot, player, "pilihan");
        await bot.PressAsync(player, table, question, question.Labels[0]);
        await bot.PressAsync(player, table, question, "Tutup soal", "Close question");
        await FindAsync(bot, table, message => message.CanPress("Berikutnya") || message.CanPress("Next"));
        await bot.CommandAsync(player, table, "kuis berhenti");
        var pressed = await bot.PressAsync(person, table, await FindAsync(bot, table, message => labels.Any(message.CanPress)), labels);
        Assert.True(pressed.IsPrivate);
        return pressed;
    }

    static async Task<Shown> FindAsync(RunningBot bot, string table, Func<Shown, bool> fits)
    {
        Shown? found = null;
        await PracticePeople.UntilAsync(async () => (found = (await bot.SaidAfterAsync("0", "penonton", table)).LastOrDefault(fits)) is not null);
        return found!;
    }
}
