using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox;

namespace StudyBot.Tests.EndToEnd;

/// <summary>The program live: what it keeps in the database for its next start, and how it ends when a person has to help.</summary>
public sealed class LiveTests : IDisposable
{
    static readonly JsonSerializerOptions Web = JsonSerializerOptions.Web;

    readonly HttpClient _http = new();

    public void Dispose() => _http.Dispose();

    [Fact(Timeout = 90000)]
    public async Task A_new_start_opens_a_second_session_writes_no_command_again_and_looks_none_up_in_servers()
    {
        var token = TestContext.Current.CancellationToken;
        await using var bot = await LiveBot.InAsync(new SandboxOptions());
        for (var start = 1; start <= 2; start++)
        {
            bot.Start();
            var answer = await AskAsync(bot, token);
            Assert.Contains("Siporin", answer.ToJsonString(Web), StringComparison.Ordinal);
            await bot.StopAsync();
            Assert.Equal(start, (int)(await SeeAsync(bot, "/gateway", token))!["identifies_used"]!);
        }

        Assert.Single((await SeeAsync(bot, "/requests?method=PUT&path=/commands", token))!.AsArray());
        // What is registered in a server is looked up once; the second start knows it from the database.
        Assert.Single((await SeeAsync(bot, "/requests?method=GET&path=/guilds/", token))!.AsArray(), call => ((string)call!["path"]!).EndsWith("/commands", StringComparison.Ordinal));
    }

    /// <summary>The day's sessions are used up, and the API, which could tell so, does not answer: only the database knows.</summary>
    [Fact(Timeout = 90000)]
    public async Task A_new_start_keeps_to_the_days_sessions_even_when_the_API_does_not_tell_them()
    {
        var token = TestContext.Current.CancellationToken;
        await using var bot = await LiveBot.InAsync(new SandboxOptions { IdentifiesPerDay = 2, EnforceRateLimits = false });
        for (var start = 1; start <= 2; start++)
        {
            bot.Start();
            await AskAsync(bot, token);
            await bot.StopAsync();
        }

        using (await _http.PostAsJsonAsync($"{bot.Discord.ControlUrl}/faults/rest", new { kind = "refuse", path = "/gateway/bot", status = 403, times = 100 }, token))
            bot.Start();
        // It asks three times before it goes on without.
        while ((await SeeAsync(bot, "/faults/rest", token))!.AsArray() is [{ } fault] && (int)fault["times"]! > 97)
            await Task.Delay(20, token);
        // One session more and this Discord would end all of them and reset the token, which stops the program.
        await Task.Delay(1500, token);
        bot.AssertRunning();
        var record = await SeeAsync(bot, "/gateway", token);
        Assert.Equal(2, (int)record!["identifies_used"]!);
        Assert.DoesNotContain(record["connections"]!.AsArray(), connection => (bool)connection!["open"]!);
    }

    /// <summary>Only a person can help: the program ends, fails, and says what to click.</summary>
    [Fact(Timeout = 90000)]
    public async Task A_token_that_stops_working_ends_the_program_with_what_to_click()
    {
        var token = TestContext.Current.CancellationToken;
        await using var bot = await LiveBot.InAsync(new SandboxOptions());
        bot.Start();
        await AskAsync(bot, token);
        using (await _http.PostAsJsonAsync($"{bot.Discord.ControlUrl}/faults/token", new { }, token))
        {
            var (code, error) = await bot.EndAsync();
            Assert.NotEqual(0, code);
            Assert.Contains("Reset Token", error, StringComparison.Ordinal);
        }
    }

    async Task<JsonNode> AskAsync(LiveBot bot, CancellationToken token)
    {
        while (true)
        {
            bot.AssertRunning();
            using var asked = await _http.PostAsJsonAsync(
                $"{bot.Discord.ControlUrl}/people/siti/commands?wait=answered&timeout_ms=3500",
                new { channel = "umum", command = "tanya", options = new { pertanyaan = "fungsi dasar menurut Siporin" } }, token);
            if (JsonNode.Parse(await asked.Content.ReadAsStringAsync(token))?["message"] is { } message)
                return message;
            await Task.Delay(50, token);
        }
    }

    Task<JsonNode?> SeeAsync(LiveBot bot, string path, CancellationToken token) => _http.GetFromJsonAsync<JsonNode>(bot.Discord.ControlUrl + path, token);
}
