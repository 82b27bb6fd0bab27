using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using StudyBot.Tests.EndToEnd;

namespace StudyBot.Tests.Crashes;

/// <summary>
/// A class plays while the bot is killed again and again. <c>STUDYBOT_KILLS</c> says how often (20), <c>STUDYBOT_SEED</c> which chances (1).
/// </summary>
public sealed class CrashTests : IDisposable
{
    const string Channel = "kuis";
    const string Watcher = "penonton";

    // A quiz that is interrupted at each question says more than twice as much as one that is not.
    const int MessagesOfAQuiz = 500;

    static readonly TimeSpan Stuck = TimeSpan.FromMinutes(3);

    readonly HttpClient _http = new();
    readonly Random _chance = new(Seed);
    readonly Player[] _players = [.. new[] { "siti", "budi", "dewi", "andi" }.Select((name, i) => new Player(name, new Random(Seed * 100 + i)))];

    static int Seed => int.TryParse(Environment.GetEnvironmentVariable("STUDYBOT_SEED"), out var seed) ? seed : 1;

    static int Kills => int.TryParse(Environment.GetEnvironmentVariable("STUDYBOT_KILLS"), out var kills) ? kills : 20;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _http.Dispose();

    [Fact(Timeout = 75 * 60 * 1000)]
    public async Task Killed_at_any_moment_the_bot_loses_no_answer_no_order_and_no_quiz()
    {
        TestContext.Current.SendDiagnosticMessage("Seed {0}, {1} kills", Seed, Kills);
        await using var bot = await KilledBot.StartAsync(Cancel);
        _http.BaseAddress = bot.Control;
        await WatchAsync();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var killing = KillAgainAndAgainAsync(bot, ended);
        var quizzes = 0;
        string? last = null;
        while (!ended.IsCancellationRequested || quizzes == 0)
        {
            last = await PlayAsync(bot, last, quizzes % 2 == 0 ? "pemandu" : "otomatis");
            TestContext.Current.SendDiagnosticMessage("Quiz {0} stood", ++quizzes);
        }
        await killing;
        TestContext.Current.SendDiagnosticMessage("{0} quizzes survived {1} kills", quizzes, Kills);
    }

    async Task KillAgainAndAgainAsync(KilledBot bot, CancellationTokenSource ended)
    {
        for (var kill = 1; kill <= Kills; kill++)
        {
            while (!await bot.IsOnlineAsync(_http, Cancel))
                await Task.Delay(50, Cancel);
            await Task.Delay(_chance.Next(100, 3000), Cancel);
            await bot.KillAsync(Cancel);
            await Task.Delay(_chance.Next(0, 400), Cancel);
            bot.Start();
            if (kill % 10 == 0)
                TestContext.Current.SendDiagnosticMessage("{0} kills", kill);
        }
        await ended.CancelAsync();
    }

    /// <summary>One quiz from its command to its end; then everything that was shown and counted is checked.</summary>
    async Task<string> PlayAsync(KilledBot bot, string? after, string pace)
    {
        Array.ForEach(_players, player => player.Forget());
        await Task.WhenAll([TeachAsync(bot, after, pace), .. _players.Select(player => PlayAsync(player, after))]);
        var view = (await ViewAsync()).After(after);
        await CheckAsync(view);
        Assert.DoesNotContain(bot.Errors, line => line.Contains("Unhandled exception", StringComparison.Ordinal));
        return view.Messages[^1].Id;
    }

    /// <summary>The teacher opens the quiz, starts it and keeps it going.</summary>
    async Task TeachAsync(KilledBot bot, string? after, string pace)
    {
        var (shown, since) = ("", Stopwatch.StartNew());
        while ((await ViewAsync()).After(after) is var view && view.Ends.Count == 0)
        {
            if (view.ToString() is var now && now != shown)
                (shown, since) = (now, Stopwatch.StartNew());
            Assert.True(since.Elapsed < Stuck, $"Nothing has changed for {Stuck}:\n{shown}\n{string.Join('\n', bot.Errors.TakeLast(20))}");
            if (view.Messages.Count == 0 && await CommandAsync(new { jumlah = 8, jenis = "pilihan", detik = 5, laju = pace }) is null)
                await Task.Delay(200, Cancel);
            else if (view.Lobby is { } lobby && _players.All(player => lobby.Text.Contains(player.Name, StringComparison.OrdinalIgnoreCase)))
                await PressAsync("ratna", lobby, lobby.Pressable("Mulai")!);
            else if (view.GoesOn is { } next && (view.Open is not { } open || _players.All(player => player.IsDone(QuizView.NumberOf(open)!.Value))))
                await PressAsync("ratna", next.Message, next.Id);
            await Task.Delay(80, Cancel);
        }
    }

    async Task PlayAsync(Player player, string? after)
    {
        while ((await ViewAsync()).After(after) is var view && view.Ends.Count == 0)
        {
            if (view.Lobby is { } lobby && !lobby.Text.Contains(player.Name, StringComparison.OrdinalIgnoreCase))
                await PressAsync(player.Name, lobby, lobby.Pressable("Ikut")!);
            else if (view.Open is { } question)
                await player.PlayAsync(question, button => PressAsync(player.Name, question, button));
            await Task.Delay(120, Cancel);
        }
    }

    async Task CheckAsync(QuizView view)
    {
        var end = Assert.Single(view.Ends);
        var reveals = view.Reveals.ToList();
        Assert.Equal(Enumerable.Range(1, reveals.Count), reveals.Select(reveal => reveal.Number));
        // A question that was shown again after a kill has the same options in the same order.
        foreach (var shown in view.Questions.GroupBy(question => question.Number))
            Assert.Single(shown.Select(question => string.Join('\n', QuizView.Options(question.Message))).Distinct());
        var counted = await CountedAsync(end);
        foreach (var (number, reveal) in reveals)
        {
            var key = QuizView.KeyOf(reveal);
            Assert.NotEmpty(key);
            foreach (var player in _players)
            {
                var answer = counted[player.Name][number - 1];
                var letter = answer.Length == 0 ? "" : answer[..1];
                Assert.True(player.Possible(number).Contains(letter), $"Question {number}: {player.Name} may have {string.Join('/', player.Possible(number))}, the bot counted \"{answer}\".");
                if (letter.Length > 0)
                    Assert.Equal(letter == key, answer.EndsWith("(benar)", StringComparison.Ordinal));
            }
        }
    }

    /// <summary>What the bot counted for each player and question, from the teacher's file.</summary>
    async Task<Dictionary<string, string[]>> CountedAsync(Shown end)
    {
        while (true)
        {
            var answer = await InteractAsync("ratna", "components", new { channel = Channel, message = end.Id, custom_id = end.Pressable("CSV untuk pengajar") });
            if (answer?.Message.Json.GetProperty("attachments") is { } files && files.GetArrayLength() == 1)
            {
                var text = await _http.GetStringAsync(files[0].GetProperty("url").GetString(), Cancel);
                var lines = text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Fields).ToList();
                return _players.ToDictionary(player => player.Name, player => lines.Single(line => line[1].StartsWith(player.Name, StringComparison.OrdinalIgnoreCase))[5..]);
            }
            await Task.Delay(200, Cancel);
        }
    }

    static string[] Fields(string line) => [.. line[1..^1].Split("\",\"").Select(field => field.Replace("\"\"", "\"", StringComparison.Ordinal))];

    /// <summary>Whoever acts sees their own private answers among the messages; this person only watches.</summary>
    async Task WatchAsync()
    {
        (await _http.PostAsJsonAsync("people", new { username = Watcher }, Cancel)).EnsureSuccessStatusCode();
        (await _http.PutAsJsonAsync($"servers/Kelas%20Pekerjaan%20Sosial/members/{Watcher}", new { }, Cancel)).EnsureSuccessStatusCode();
    }

    async Task<QuizView> ViewAsync() =>
        new([.. (await _http.GetFromJsonAsync<JsonElement>($"people/{Watcher}/channels/{Channel}/messages?limit={MessagesOfAQuiz}", Cancel)).EnumerateArray()
            .Select(message => new Shown(message))]);

    async Task<string?> CommandAsync(object options) => (await InteractAsync("ratna", "commands", new { channel = Channel, command = "kuis mulai", options }))?.Text;

    async Task<string?> PressAsync(string person, Shown message, string button) =>
        (await InteractAsync(person, "components", new { channel = Channel, message = message.Id, custom_id = button }))?.Text;

    /// <summary>What the bot answered; null when it did not, or when it could not be asked.</summary>
    async Task<Interaction?> InteractAsync(string person, string what, object body)
    {
        using var response = await _http.PostAsJsonAsync($"people/{person}/{what}?wait=answered&timeout_ms=3500", body, Cancel);
        if (!response.IsSuccessStatusCode)
            return null;
        var interaction = new Interaction(await response.Content.ReadFromJsonAsync<JsonElement>(Cancel));
        return interaction.State == "answered" ? interaction : null;
    }
}
