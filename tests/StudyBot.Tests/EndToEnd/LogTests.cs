using System.Text.Json;

namespace StudyBot.Tests.EndToEnd;

public sealed class LogTests
{
    /// <summary>A word that only people and a document use.</summary>
    const string Secret = "zebrawarna";

    static readonly string[] NoWriting = ["SEND_MESSAGES"];

    [Fact(Timeout = 60000)]
    public async Task At_the_finest_level_the_log_is_JSON_a_line_and_holds_neither_what_people_write_nor_the_token()
    {
        const string Token = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.Ofthis.test-alone-not-a-secret-either";
        await using var bot = await RunningBot.StartAsync(
            new() { Token = Token },
            settings: new() { ["StudyBot:LogFormat"] = "json", ["Logging:LogLevel:Default"] = "Trace" },
            documents: new() { ["rahasia.md"] = $"# {Secret}\n\n## Arti {Secret}\n\n{Secret} berarti kuda bergaris.\n" });

        var answer = await bot.CommandAsync("siti", "umum", "tanya", new { pertanyaan = $"apa arti {Secret}?" });
        Assert.Contains("kuda bergaris", answer.Text);
        await bot.SubmitAsync("siti", await bot.PressAsync("siti", "umum", answer.Message, "Tanya lanjutan"), new { pertanyaan = $"dan {Secret}?" });
        await bot.TypeAsync("siti", "umum", "tanya", "pertanyaan", Secret);
        await bot.AnswerAfterAsync(await bot.WriteAsync("siti", "umum", $"{RunningBot.Mention} apa arti {Secret}?"), "siti", "umum");
        await bot.PostAsync("faults/rest", new { kind = "refuse", status = 400, code = 50035, message = "Invalid Form Body", method = "POST", path = "/messages" });
        await bot.AnswerAfterAsync(await bot.WriteAsync("siti", "umum", $"{RunningBot.Mention} {Secret}?"), "siti", "umum");
        await bot.SendAsync(HttpMethod.Put, "channels/kuis/overwrites/bot", new { deny = NoWriting });
        await bot.PostAsync("people/siti/direct_message", new { });
        await bot.AnswerAfterAsync(await bot.WriteAsync("siti", "kuis", $"{RunningBot.Mention} {Secret}?"), "siti", "dm");
        await bot.StopAsync();

        var lines = bot.Log.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(lines, line => JsonDocument.Parse(line).RootElement.GetProperty("level").GetString() == "warning");
        Assert.Contains(lines, line => JsonDocument.Parse(line).RootElement.GetProperty("category").GetString()!.StartsWith("StudyBot.Discord", StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, bot.Log);
        Assert.DoesNotContain("kuda bergaris", bot.Log);
        Assert.DoesNotContain(Token, bot.Log);
    }
}
