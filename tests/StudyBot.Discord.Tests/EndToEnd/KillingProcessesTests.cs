namespace StudyBot.Discord.Tests.EndToEnd;

/// <summary>
/// The twenty-line sample and the practice Discord, each a process of its own. Either is killed without warning at moments drawn by
/// chance, and comes back; the next question is answered.
/// </summary>
public sealed class KillingProcessesTests
{
    private const int Seed = 7;

    [Fact(Timeout = 240_000)]
    public async Task A_bot_that_is_killed_at_any_moment_answers_when_it_is_started_again()
    {
        var token = TestContext.Current.CancellationToken;
        var chance = new Random(Seed);
        await using var discord = await PracticeProcess.StartAsync(token);
        // Killed while it starts, while it shakes hands, while it registers its commands, and while somebody asks.
        for (var life = 0; life < 5; life++)
        {
            await using var bot = StartBot(discord);
            await LiveAsync(life, chance.Next(1500), token);
            if (life >= 3)
            {
                Assert.Equal("Halo, Siti Aminah!", await discord.AskAsync("halo", token));
                _ = await discord.DoAsync("/people/siti/commands", new { channel = "umum", command = "halo" }, token);
            }
            await bot.KillAsync();
        }
        await using var last = StartBot(discord);
        Assert.Equal("Halo, Siti Aminah!", await discord.AskAsync("halo", token));
    }

    [Fact(Timeout = 240_000)]
    public async Task A_bot_whose_Discord_is_killed_at_any_moment_answers_when_that_is_back()
    {
        var token = TestContext.Current.CancellationToken;
        var chance = new Random(Seed);
        await using var discord = await PracticeProcess.StartAsync(token);
        await using var bot = StartBot(discord);
        for (var life = 0; life < 4; life++)
        {
            // First while the bot starts, then with a question on its way, then while the bot comes back.
            if (life == 1)
            {
                Assert.Equal("Halo, Siti Aminah!", await discord.AskAsync("halo", token));
                _ = await discord.DoAsync("/people/siti/commands", new { channel = "umum", command = "halo" }, token);
            }
            await LiveAsync(life, chance.Next(life == 1 ? 20 : 1200), token);
            await discord.KillAsync();
            await Task.Delay(chance.Next(300), token);
            await discord.RestartAsync(token);
        }
        Assert.Equal("Halo, Siti Aminah!", await discord.AskAsync("halo", token));
    }

    private static async Task LiveAsync(int life, int milliseconds, CancellationToken token)
    {
        TestContext.Current.TestOutputHelper!.WriteLine($"life {life}: killed after {milliseconds} ms");
        await Task.Delay(milliseconds, token);
    }

    private static ChildProcess StartBot(PracticeProcess discord) =>
        ChildProcess.Start("HelloSlash.dll", [], ("DISCORD_TOKEN", discord.Token), ("DISCORD_API", discord.ApiUrl.ToString()));
}
