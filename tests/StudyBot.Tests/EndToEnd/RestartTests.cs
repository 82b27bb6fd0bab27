using System.Net.Http.Headers;
using System.Net.Http.Json;
using StudyBot.Sandbox;

namespace StudyBot.Tests.EndToEnd;

/// <summary>The program ends and starts again over what it kept, in the same Discord.</summary>
public sealed class RestartTests
{
    /// <summary>F57.</summary>
    [Fact(Timeout = 60000)]
    public async Task Buttons_menus_and_forms_from_before_go_on_working()
    {
        await using var bot = await RunningBot.StartAsync();
        var answer = await bot.CommandAsync("siti", "umum", "tanya", new { pertanyaan = "apa fungsi pekerjaan sosial menurut Pincus?" });
        var topic = await bot.CommandAsync("siti", "umum", "fungsi");
        var form = await bot.PressAsync("siti", "umum", answer.Message, "Tanya lanjutan");

        await bot.RestartAsync();

        Assert.Contains("ketertiban sosial", (await bot.SubmitAsync("siti", form, new { pertanyaan = "dan menurut Siporin?" })).Text);
        Assert.Contains("sumber material", (await bot.PressAsync("siti", "umum", answer.Message, "Seluruh bagian")).Text);
        Assert.Contains("Siporin", (await bot.PressAsync("siti", "umum", answer.Message, "Bagian lain")).Text);
        Assert.Contains("sumber material", (await bot.ChooseAsync("siti", "umum", topic.Message, "Allen Pincus")).Text);
    }

    /// <summary>F57: what the button leads to may be gone by then.</summary>
    [Fact(Timeout = 60000)]
    public async Task A_button_whose_document_is_gone_says_so_to_who_pressed_it()
    {
        await using var bot = await RunningBot.StartAsync();
        var answer = await bot.CommandAsync("siti", "umum", "tanya", new { pertanyaan = "apa arti advokasi?" });
        var topic = await bot.CommandAsync("siti", "umum", "fungsi");
        bot.Write("dasar.md", "# Lain\n\nIsi yang sama sekali lain.");

        await bot.RestartAsync();

        var pressed = await bot.PressAsync("siti", "umum", answer.Message, "Seluruh bagian");
        Assert.True(pressed.IsPrivate);
        Assert.Contains("sudah tidak ada", pressed.Text);
        Assert.Contains("sudah tidak ada", (await bot.ChooseAsync("siti", "umum", topic.Message, "Allen Pincus")).Text);
    }

    /// <summary>F59: what an earlier program left in the server is cleared, and a restart writes nothing.</summary>
    [Fact(Timeout = 60000)]
    public async Task Each_command_is_there_once_and_a_restart_writes_none()
    {
        await using var bot = await RunningBot.StartAsync(before: discord => RegisterInServerAsync(discord, "tanya", "usang"));
        await RunningBot.UntilAsync(async () => !(await bot.CommandsAsync()).Contains("usang"));
        Assert.Equal(await bot.CommandsAsync(), (await bot.CommandsAsync()).Distinct());
        var written = await WrittenAsync(bot);

        await bot.RestartAsync();
        await RunningBot.UntilAsync(async () => (await bot.CommandAsync("ratna", "umum", "cek")).Text.Contains("Perintah terdaftar", StringComparison.Ordinal));

        Assert.Equal(written, await WrittenAsync(bot));
    }

    [Fact(Timeout = 60000)]
    public async Task A_server_is_greeted_once_over_restarts_and_lost_sessions()
    {
        await using var bot = await RunningBot.StartAsync();
        var greeting = await bot.AnswerAfterAsync("0", "siti", "umum");
        Assert.Contains("`/bantuan`", greeting.Text);

        await bot.PostAsync("faults/invalidate", new { });
        await bot.RestartAsync();

        await bot.AnswerAfterAsync(await bot.WriteAsync("siti", "umum", $"{RunningBot.Mention} apa arti advokasi?"), "siti", "umum");
        Assert.Equal(2, (await bot.SaidAfterAsync("0", "siti", "umum")).Count);
    }

    static async Task RegisterInServerAsync(SandboxServer discord, params string[] names)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", discord.Token);
        http.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://example.org, 1)");
        using var answer = await http.PutAsync(
            new Uri($"{discord.ApiUrl}/applications/1100000000000000001/guilds/1100000000000001000/commands"),
            JsonContent.Create(names.Select(name => new { name, type = 1, description = "dari program lama" })), TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    static async Task<int> WrittenAsync(RunningBot bot) => (await bot.GetAsync("requests?method=PUT&path=/commands")).GetArrayLength();
}
