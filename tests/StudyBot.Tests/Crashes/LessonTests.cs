using System.Globalization;
using System.Text.RegularExpressions;
using StudyBot.Tests.EndToEnd;

namespace StudyBot.Tests.Crashes;

/// <summary>A whole lesson: a teacher, two students and a third who comes late, ten questions, a slip, an appeal and a power cut.</summary>
public sealed partial class LessonTests
{
    const string Channel = "kuis";

    /// <summary>Terms that are fair to type, beside the documents that ship.</summary>
    static readonly Dictionary<string, string> Terms = new()
    {
        ["Rehabilitasi"] = "upaya memulihkan kemampuan seseorang yang terganggu",
        ["Pemberdayaan"] = "proses yang membuat warga sanggup menentukan kehidupannya",
        ["Pendampingan"] = "kegiatan menemani keluarga selama masa pelayanan",
        ["Penyuluhan"] = "pemberian keterangan kepada masyarakat mengenai pelayanan",
    };

    static readonly string Document = $"# Istilah fungsi\n\n## Fungsi pelayanan\n\n{string.Join("\n\n", Terms.Select(term => $"{term.Key} adalah {term.Value}."))}\n";

    readonly Dictionary<string, HashSet<int>> _right = new() { ["siti"] = [], ["budi"] = [], ["dewi"] = [] };

    bool _wasCut;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact(Timeout = 10 * 60 * 1000)]
    public async Task Three_play_ten_questions_on_fungsi_through_a_slip_an_appeal_and_a_kill_and_each_sees_their_own_misses()
    {
        await using var bot = await KilledBot.StartAsync(Cancel, ("istilah.md", Document));
        using var people = new PracticePeople(bot.Control);
        await people.PostAsync("people", new { username = "penonton" });
        await people.SendAsync(HttpMethod.Put, "servers/Kelas%20Pekerjaan%20Sosial/members/penonton", new { });
        await PracticePeople.UntilAsync(async () => await people.IsBotOnlineAsync() && (await people.CommandsAsync()).Contains("kuis"));
        var quiz = new QuizChannel(people, Channel, "penonton");

        Assert.Contains("Kuis dibuka", (await people.CommandAsync("ratna", Channel, "kuis mulai", new { topik = "fungsi", jumlah = 10, laju = "pemandu", detik = 90 })).Text);
        await quiz.PressAsync("siti", await quiz.LobbyAsync(), "Ikut");
        await quiz.PressAsync("budi", await quiz.LobbyAsync(), "Ikut");
        Assert.Contains("- 10 soal", (await quiz.LobbyAsync()).Text);
        await quiz.PressAsync("ratna", await quiz.LobbyAsync(), "Mulai");

        var (slips, appeals) = (0, 0);
        for (var number = 1; number <= 10; number++)
        {
            var question = await quiz.QuestionAsync(number);
            // The third comes with the fourth question, without a word: by answering.
            string[] players = number < 4 ? ["siti", "budi"] : ["siti", "budi", "dewi"];
            if (question.Labels.Contains("Ketik jawaban"))
                slips += await TypeAsync(quiz, question, number, players);
            else
                await ChooseAsync(quiz, bot, people, question, number, players);
            await CheckExplanationAsync(quiz, number);
            if (appeals == 0 && players.FirstOrDefault(player => !_right[player].Contains(number)) is { } wrong)
            {
                appeals++;
                await AppealAsync(quiz, number, wrong, players);
            }
            await quiz.PressAsync("ratna", await quiz.RevealAsync(number), "Berikutnya");
        }

        Assert.True(slips > 0, "No question was to be typed.");
        Assert.Equal((1, true), (appeals, _wasCut));
        await CheckEndAsync(people, quiz);
    }

    /// <summary>Siti slips in one letter, Budi types something else, whoever came late types it right in capitals.</summary>
    async Task<int> TypeAsync(QuizChannel quiz, Shown question, int number, string[] players)
    {
        var key = Terms.Single(term => question.Text.Contains(term.Value, StringComparison.Ordinal)).Key;
        Assert.Contains("dicatat", (await quiz.TypeAsync("siti", question, key.Remove(4, 1).ToLowerInvariant())).Text);
        Assert.Contains("dicatat", (await quiz.TypeAsync("budi", question, "penyembuhan")).Text);
        if (players.Contains("dewi"))
            Assert.Contains("dicatat", (await quiz.TypeAsync("dewi", question, key.ToUpperInvariant())).Text);
        await quiz.PressAsync("ratna", question, "Tutup soal");
        Assert.Contains("salah ketik 1 huruf", (await quiz.RevealAsync(number)).Text);
        foreach (var player in players.Except(["budi"]))
            _right[player].Add(number);
        return 1;
    }

    /// <summary>Each presses another option. Past the fourth question the power goes behind the first press.</summary>
    async Task ChooseAsync(QuizChannel quiz, KilledBot bot, PracticePeople people, Shown question, int number, string[] players)
    {
        var options = QuizView.Options(question);
        var letters = players.ToDictionary(player => player, player => ((char)('A' + (Array.IndexOf(players, player) % options.Count))).ToString());
        foreach (var (player, letter) in letters)
        {
            Assert.Contains($"dicatat: **{letter}. ", (await quiz.PressAsync(player, question, $"{letter} ·")).Text);
            if (number >= 5 && !_wasCut)
                await CutThePowerAsync(bot, people, quiz);
        }
        var reveal = await quiz.RevealAsync(number);
        Assert.Contains($"dari {players.Length} yang menjawab", reveal.Text);
        foreach (var (player, letter) in letters.Where(pressed => pressed.Value == QuizView.KeyOf(reveal)))
            _right[player].Add(number);
    }

    async Task CutThePowerAsync(KilledBot bot, PracticePeople people, QuizChannel quiz)
    {
        _wasCut = true;
        await bot.KillAsync(Cancel);
        bot.Start();
        await PracticePeople.UntilAsync(people.IsBotOnlineAsync);
        await quiz.SayingAsync("Saya sempat terputus");
    }

    /// <summary>The sentence below an answer stands so in a document.</summary>
    static async Task CheckExplanationAsync(QuizChannel quiz, int number)
    {
        var quoted = Quoted().Matches((await quiz.RevealAsync(number)).Text).Select(line => Plain(line.Groups[1].Value)).ToList();
        Assert.NotEmpty(quoted);
        var documents = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "knowledge"), "*.md").Select(File.ReadAllText).Append(Document).Select(Plain).ToList();
        Assert.All(quoted, line => Assert.Contains(documents, document => document.Contains(line, StringComparison.Ordinal)));
    }

    /// <summary>Whoever was wrong appeals, the teacher accepts; all who answered the same are right now.</summary>
    async Task AppealAsync(QuizChannel quiz, int number, string wrong, string[] players)
    {
        Assert.Equal("Sanggahanmu diajukan.", (await quiz.PressAsync(wrong, await quiz.RevealAsync(number), "Sanggah")).Text);
        Assert.Contains("bukan yang menyanggah", (await quiz.PressAsync(wrong, await quiz.SayingAsync($"menyanggah soal {number}"), "Terima")).Text);
        await quiz.PressAsync("ratna", await quiz.SayingAsync($"menyanggah soal {number}"), "Terima");
        await quiz.SayingAsync("Diterima setelah sanggahan");
        Assert.Contains(wrong, players);
        _right[wrong].Add(number);
    }

    async Task CheckEndAsync(PracticePeople people, QuizChannel quiz)
    {
        var end = await quiz.EndAsync();
        Assert.True(end.PingsNobody);
        var board = BoardLine().Matches(end.Text).ToDictionary(
            line => line.Groups["name"].Value.Split(' ')[0].ToLowerInvariant(),
            line => (Place: Number(line.Groups["place"]), Points: Number(line.Groups["points"]), Right: Number(line.Groups["right"])));
        Assert.Equal(_right.Keys.Order(), board.Keys.Order());
        foreach (var (player, right) in _right)
        {
            Assert.Equal((1000 * right.Count, right.Count), (board[player].Points, board[player].Right));
            Assert.Equal(1 + _right.Values.Count(other => other.Count > right.Count), board[player].Place);
        }
        var chart = Assert.Single(end.Json.GetProperty("attachments").EnumerateArray());
        Assert.StartsWith("Diagram batang papan nilai. 1. ", chart.GetProperty("description").GetString());

        foreach (var (player, right) in _right)
        {
            var mine = await quiz.PressAsync(player, end, "Hasil saya");
            Assert.True(mine.IsPrivate);
            Assert.StartsWith($"Kamu benar {right.Count} dari 10 soal", mine.Text);
            Assert.Equal(Enumerable.Range(1, 10).Except(right), Missed().Matches(mine.Text).Select(line => Number(line.Groups[1])));
        }
        foreach (var player in _right.Keys)
        {
            var seen = await people.GetAsync($"people/{player}/channels/{Channel}/messages?limit=100");
            Assert.Single(seen.EnumerateArray().Select(message => new Shown(message).Text), text => text.StartsWith("Kamu benar", StringComparison.Ordinal));
        }
    }

    static int Number(Group text) => int.Parse(text.Value.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    /// <summary>Words and stops alone: without markup and the breaks of lines.</summary>
    static string Plain(string text) => Marks().Replace(text, "").ReplaceLineEndings(" ");

    [GeneratedRegex(@"^> (?:- )?(.+)$", RegexOptions.Multiline)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\\*_]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^\*\*(?<place>\d+)\.\*\* (?<name>.+?) · (?<points>[\d.]+) poin · (?<right>\d+) dari 10 benar$", RegexOptions.Multiline)]
    private static partial Regex BoardLine();

    [GeneratedRegex(@"\*\*Soal (\d+)\.\*\*")]
    private static partial Regex Missed();
}
