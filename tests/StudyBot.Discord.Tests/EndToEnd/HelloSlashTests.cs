using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox;

namespace StudyBot.Discord.Tests.EndToEnd;

/// <summary>The sample of twenty lines, as a process of its own that can be killed.</summary>
public sealed class HelloSlashTests
{
    [Fact(Timeout = 120000)]
    public async Task It_answers_and_after_being_killed_its_next_start_answers_again()
    {
        var token = TestContext.Current.CancellationToken;
        await using var discord = await SandboxServer.StartAsync(new SandboxOptions { IdentifyInterval = TimeSpan.Zero }, token);
        for (var start = 0; start < 2; start++)
        {
            using var bot = Start(discord);
            try
            {
                Assert.Equal("Halo, Siti Aminah!", await GreetAsync(discord, token));
            }
            finally
            {
                bot.Kill();
                await bot.WaitForExitAsync(token);
            }
        }
    }

    private static Process Start(SandboxServer discord) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Path.Combine(AppContext.BaseDirectory, "HelloSlash.dll") },
        Environment = { ["DISCORD_TOKEN"] = discord.Token, ["DISCORD_API"] = discord.ApiUrl.ToString() },
    })!;

    /// <summary>Until the bot is connected nobody answers, so it is asked again.</summary>
    private static async Task<string> GreetAsync(SandboxServer discord, CancellationToken token)
    {
        using var http = new HttpClient();
        while (true)
        {
            using var asked = await http.PostAsJsonAsync($"{discord.ControlUrl}/people/siti/commands?wait=answered&timeout_ms=3500", new { channel = "umum", command = "halo" }, token);
            var answer = JsonNode.Parse(await asked.Content.ReadAsStringAsync(token));
            if (answer?["message"] is { } message)
                return Seen.Text(message);
            await Task.Delay(50, token);
        }
    }
}
