namespace StudyBot.Tests.EndToEnd;

/// <summary>A class plays over real sockets.</summary>
public sealed class QuizTests
{
    /// <summary>Enough to ask three questions about.</summary>
    internal const string Document = """
        # Sistem dan tokoh

        ## Fungsi pekerjaan sosial

        Menurut Max Siporin (1975), pekerjaan sosial adalah metode kelembagaan sosial untuk menolong orang mencegah masalah sosial.

        Menurut Charles Zastrow (2004), pekerjaan sosial adalah kegiatan profesional untuk menolong individu dan kelompok meningkatkan kapasitasnya.

        Menurut Rex Skidmore (1991), pekerjaan sosial adalah seni dan ilmu yang menolong orang memecahkan masalah pribadi dan kelompok.

        Menurut Allen Pincus (1973), pekerjaan sosial berkaitan dengan interaksi antara orang dan lingkungan sosialnya.

        Fungsi pekerjaan sosial ada empat:

        1. mencegah masalah sosial sebelum terjadi;
        2. memulihkan kemampuan orang yang terganggu;
        3. mengembangkan sumber yang dibutuhkan masyarakat;
        4. mendukung kerja lembaga lain yang melayani.
        """;

    [Fact(Timeout = 120000)]
    public async Task Ten_people_play_three_questions_and_each_sees_their_own_result()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Write("sistem.md", Document);
        string[] players = [.. Enumerable.Range(1, 10).Select(number => $"pemain{number}")];
        foreach (var player in players)
        {
            await bot.PostAsync("people", new { username = player, global_name = player });
            await bot.SendAsync(HttpMethod.Put, $"servers/Kelas%20Pekerjaan%20Sosial/members/{player}", new { });
        }

        var opened = await bot.CommandAsync("ratna", "kuis", "kuis mulai", new { jumlah = 3, detik = 5 });
        while (opened.Text.Contains("belum memuat bahan", StringComparison.Ordinal))
        {
            // The new document has not been read yet.
            await Task.Delay(200, TestContext.Current.CancellationToken);
            opened = await bot.CommandAsync("ratna", "kuis", "kuis mulai", new { jumlah = 3, detik = 5 });
        }
        Assert.Contains("Kuis dibuka", opened.Text);
        var lobby = await FindAsync(bot, text => text.Contains("Belum ada pemain", StringComparison.Ordinal));
        await Task.WhenAll(players.Select(player => bot.PressAsync(player, "kuis", lobby, "Ikut")));
        Assert.Equal("Kuis dimulai.", (await bot.PressAsync("ratna", "kuis", lobby, "Mulai")).Text);

        var asked = 0;
        while (asked < 3 && await NextAsync(bot, asked + 1) is { } question)
        {
            asked++;
            var answers = await Task.WhenAll(players.Select(player => AnswerAsync(bot, player, question)));
            Assert.All(answers, answer => Assert.Contains("dicatat", answer));
            await FindAsync(bot, text => text.Contains($"Soal {asked} dari", StringComparison.Ordinal) && text.Contains("Jawaban yang benar", StringComparison.Ordinal));
        }
        var end = await FindAsync(bot, text => text.Contains("Kuis selesai", StringComparison.Ordinal));
        Assert.True(end.PingsNobody);
        Assert.Single(end.Json.GetProperty("attachments").EnumerateArray());
        foreach (var player in players)
        {
            var mine = await bot.PressAsync(player, "kuis", end, "Hasil saya");
            Assert.True(mine.IsPrivate);
            Assert.Matches($@"^Kamu benar \d dari {asked} soal", mine.Text);
        }
        Assert.Contains("pemain1", (await bot.CommandAsync("siti", "kuis", "papan")).Text);
    }

    static async Task<string> AnswerAsync(RunningBot bot, string player, Shown question)
    {
        if (question.Labels[0] != "Ketik jawaban")
            return (await bot.PressAsync(player, "kuis", question, question.Labels[player.Length % question.Labels.Count])).Text;
        var form = await bot.PressAsync(player, "kuis", question, "Ketik jawaban");
        return (await bot.SubmitAsync(player, form, new { jawaban = "mencegah" })).Text;
    }

    /// <summary>The next question, or null when the quiz has ended before it.</summary>
    static async Task<Shown?> NextAsync(RunningBot bot, int number)
    {
        var found = await FindAsync(bot, text => text.Contains("Kuis selesai", StringComparison.Ordinal)
            || (text.StartsWith($"**Soal {number} dari", StringComparison.Ordinal) && text.Contains("Waktu habis <t:", StringComparison.Ordinal)));
        return found.Text.Contains("Kuis selesai", StringComparison.Ordinal) ? null : found;
    }

    static async Task<Shown> FindAsync(RunningBot bot, Func<string, bool> fits)
    {
        Shown? found = null;
        await RunningBot.UntilAsync(async () =>
        {
            found = (await bot.GetAsync("people/siti/channels/kuis/messages?limit=100")).EnumerateArray().Select(message => new Shown(message)).LastOrDefault(message => fits(message.Text));
            return found is not null;
        });
        return found!;
    }
}
