using Microsoft.Data.Sqlite;
using StudyBot.Sandbox;

namespace StudyBot.Tests.EndToEnd;

/// <summary>The bot while a disk is slow, a clock is wrong or the line goes silent.</summary>
public sealed class TroubleTests
{
    /// <summary>F52: what cannot be done at once is deferred and done; F55: nobody else waits for it.</summary>
    [Fact(Timeout = 60000)]
    public async Task While_the_database_is_busy_a_setting_is_deferred_and_others_are_answered()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var busy = new SqliteConnection($"Data Source={bot.Database};Pooling=False");
        await busy.OpenAsync(TestContext.Current.CancellationToken);
        var writing = await busy.BeginTransactionAsync(TestContext.Current.CancellationToken);

        var asked = await bot.PostAsync(
            "people/ratna/commands?wait=acknowledged", new { channel = "umum", command = "pengaturan bahasa", options = new { bahasa = "en" } });
        Assert.Equal("deferred", asked.GetProperty("state").GetString());
        Assert.Contains("mewakili klien", (await bot.CommandAsync("siti", "umum", "tanya", new { pertanyaan = "apa arti advokasi?" })).Text);

        await writing.RollbackAsync(TestContext.Current.CancellationToken);
        var done = new Interaction(await bot.GetAsync($"interactions/{asked.GetProperty("id").GetString()}?wait=answered"));
        Assert.Contains("Saved.", done.Text);
    }

    /// <summary>F53.</summary>
    [Theory(Timeout = 60000)]
    [InlineData(-4, "Jam server meleset +4 d")]
    [InlineData(5, "Jam server meleset -5 d")]
    public async Task A_wrong_clock_is_told_in_seconds_and_hinders_no_command(int discordAhead, string told)
    {
        await using var bot = await RunningBot.StartAsync(new SandboxOptions { Time = new Ahead(TimeSpan.FromSeconds(discordAhead)) });

        Assert.Contains("mewakili klien", (await bot.CommandAsync("siti", "umum", "tanya", new { pertanyaan = "apa arti advokasi?" })).Text);
        Assert.Contains(told, (await bot.CommandAsync("ratna", "umum", "cek")).Text);
    }

    /// <summary>F56: the bot notices by itself that nothing comes any more, and what was asked in the silence is answered.</summary>
    [Fact(Timeout = 60000)]
    public async Task A_silent_line_is_made_anew()
    {
        await using var bot = await RunningBot.StartAsync(new SandboxOptions { HeartbeatInterval = TimeSpan.FromSeconds(1) });

        await bot.PostAsync("faults/silence", new { acks = true, events = true });
        var asked = await bot.WriteAsync("siti", "umum", $"{RunningBot.Mention} apa arti advokasi?");

        Assert.Contains("mewakili klien", (await bot.AnswerAfterAsync(asked, "siti", "umum")).Text);
        Assert.Equal(2, (await bot.GetAsync("gateway")).GetProperty("connections").GetArrayLength());
    }

    /// <summary>F56: a bot that hears nothing says so to whoever watches over it.</summary>
    [Fact(Timeout = 60000)]
    public async Task While_Discord_is_away_health_says_so_until_it_is_back()
    {
        var port = FreePort();
        await using var bot = await RunningBot.StartAsync(settings: new() { ["StudyBot:HealthPort"] = $"{port}" });
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        Assert.Equal(200, await HealthAsync(http));

        await bot.PostAsync("faults/restart", new { down_ms = 1500 });

        await RunningBot.UntilAsync(async () => await HealthAsync(http) == 503);
        await RunningBot.UntilAsync(async () => await HealthAsync(http) == 200);
    }

    static async Task<int> HealthAsync(HttpClient http)
    {
        using var answer = await http.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);
        return (int)answer.StatusCode;
    }

    static int FreePort()
    {
        using var probe = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        probe.Start();
        return ((System.Net.IPEndPoint)probe.LocalEndpoint).Port;
    }

    /// <summary>A wall clock that is off; what is measured between two moments is right.</summary>
    sealed class Ahead(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }
}
