using System.Globalization;
using System.Text.RegularExpressions;

namespace StudyBot.Tests.EndToEnd;

/// <summary>A class plays over real sockets.</summary>
public sealed partial class QuizTests
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

    readonly string[] _players = [.. Enumerable.Range(1, 10).Select(number => $"pemain{number}")];

    [Fact(Timeout = 120000)]
    public async Task Ten_people_play_three_questions_and_each_sees_their_own_result()
    {
        await using var bot = await StartAsync();
        var quiz = new QuizChannel(bot, "kuis", "siti");

        Assert.Contains("Kuis dibuka", (await bot.CommandAsync("ratna", "kuis", "kuis mulai", new { jumlah = 3, detik = 5 })).Text);
        var lobby = await quiz.LobbyAsync();
        Assert.Contains("- 3 soal", lobby.Text);
        await Task.WhenAll(_players.Select(player => quiz.PressAsync(player, lobby, "Ikut")));
        Assert.Equal("Kuis dimulai.", (await quiz.PressAsync("ratna", lobby, "Mulai")).Text);

        await PlayAsync(quiz);

        var end = await quiz.EndAsync();
        Assert.True(end.PingsNobody);
        Assert.Single(end.Json.GetProperty("attachments").EnumerateArray());
        foreach (var player in _players)
        {
            var mine = await quiz.PressAsync(player, end, "Hasil saya");
            Assert.True(mine.IsPrivate);
            Assert.Matches(@"^Kamu benar \d dari 3 soal", mine.Text);
        }
        Assert.Contains("pemain1", (await bot.CommandAsync("siti", "kuis", "papan")).Text);
    }

    [Fact(Timeout = 120000)]
    public async Task Two_teams_play_for_the_average_of_their_members()
    {
        await using var bot = await StartAsync();
        var quiz = new QuizChannel(bot, "kuis", "siti");
        await bot.CommandAsync("ratna", "kuis", "kuis mulai", new { jumlah = 3, detik = 5, tim = 2 });
        foreach (var (player, team) in _players.Zip(["A", "A", "A", "A", "B", "B", "B", "B", "B", "B"]))
            await quiz.PressAsync(player, await quiz.LobbyAsync(), $"Ikut Tim {team}");
        // Whoever thinks again changes sides.
        await quiz.PressAsync("pemain1", await quiz.LobbyAsync(), "Ikut Tim B");
        await quiz.SayingAsync("pemain1 (Tim B), pemain2 (Tim A)");
        await quiz.PressAsync("ratna", await quiz.LobbyAsync(), "Mulai");

        await PlayAsync(quiz);

        var end = await quiz.EndAsync();
        var points = Points().Matches(end.Text).ToDictionary(line => line.Groups["name"].Value, line => int.Parse(line.Groups["points"].Value.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));
        Assert.Equal(12, points.Count);
        Assert.Equal(Average(points, 2, 3, 4), points["Tim A"]);
        Assert.Equal(Average(points, 1, 5, 6, 7, 8, 9, 10), points["Tim B"]);
    }

    /// <summary>A plan is kept over a restart; its time comes by the clock of Discord.</summary>
    [Fact(Timeout = 120000)]
    public async Task A_planned_quiz_opens_once_at_its_time_also_after_a_restart()
    {
        await using var bot = await StartAsync();
        var quiz = new QuizChannel(bot, "kuis", "siti");
        Assert.Contains("Waktunya tidak terbaca", (await bot.CommandAsync("ratna", "kuis", "kuis jadwalkan", new { kapan = "nanti" })).Text);
        var unread = await bot.CommandAsync("ratna", "kuis", "kuis status");
        var at = unread.Message.Json.GetProperty("timestamp").GetDateTimeOffset().AddHours(3).ToOffset(TimeSpan.FromHours(8));

        var planned = await bot.CommandAsync("ratna", "kuis", "kuis jadwalkan", new { kapan = string.Create(CultureInfo.InvariantCulture, $"{at:yyyy-MM-dd HH.mm} WITA"), jumlah = 3, topik = "fungsi" });
        Assert.True(planned.IsPrivate);
        Assert.Contains($"<t:{at.ToUnixTimeSeconds() / 60 * 60}:", planned.Text);
        await bot.RestartAsync();
        Assert.Contains("Tidak ada kuis yang berjalan", (await bot.CommandAsync("budi", "kuis", "kuis jeda")).Text);

        await bot.PostAsync("faults/clock", new { skew_ms = 3 * 60 * 60 * 1000 });
        await bot.CommandAsync("budi", "kuis", "kuis jeda");

        var lobby = await quiz.LobbyAsync();
        Assert.Contains("**Kuis: fungsi**", lobby.Text);
        Assert.True(lobby.PingsNobody);
        Assert.Contains("Hanya pembuat kuis", (await quiz.PressAsync("budi", lobby, "Mulai")).Text);
        await quiz.PressAsync("budi", lobby, "Ikut");
        Assert.Equal("Kuis dimulai.", (await quiz.PressAsync("ratna", await quiz.LobbyAsync(), "Mulai")).Text);
        await quiz.QuestionAsync(1);
        Assert.Equal("Kuis dihentikan.", (await bot.CommandAsync("ratna", "kuis", "kuis berhenti")).Text);
        Assert.Single(await quiz.MessagesAsync(), message => message.Text.Contains("Kuis: fungsi", StringComparison.Ordinal));
    }

    async Task<RunningBot> StartAsync()
    {
        var bot = await RunningBot.StartAsync(documents: new() { ["sistem.md"] = Document });
        foreach (var player in _players)
        {
            await bot.PostAsync("people", new { username = player, global_name = player });
            await bot.SendAsync(HttpMethod.Put, $"servers/Kelas%20Pekerjaan%20Sosial/members/{player}", new { });
        }
        return bot;
    }

    /// <summary>Everybody answers three questions, not all the same.</summary>
    async Task PlayAsync(QuizChannel quiz)
    {
        for (var number = 1; number <= 3; number++)
        {
            var question = await quiz.QuestionAsync(number);
            var answers = await Task.WhenAll(_players.Select((player, i) => AnswerAsync(quiz, player, question, i)));
            Assert.All(answers, answer => Assert.Contains("dicatat", answer));
            await quiz.RevealAsync(number);
        }
    }

    static async Task<string> AnswerAsync(QuizChannel quiz, string player, Shown question, int choice) => question.Labels[0] == "Ketik jawaban"
        ? (await quiz.TypeAsync(player, question, "mencegah")).Text
        : (await quiz.PressAsync(player, question, question.Labels[choice % question.Labels.Count])).Text;

    static int Average(Dictionary<string, int> points, params int[] players) =>
        (int)Math.Round(players.Average(number => points[$"pemain{number}"]));

    [GeneratedRegex(@"^\*\*\d+\.\*\* (?<name>.+?) · (?<points>[\d.]+) poin", RegexOptions.Multiline)]
    private static partial Regex Points();
}
