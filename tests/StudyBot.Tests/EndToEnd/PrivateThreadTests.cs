namespace StudyBot.Tests.EndToEnd;

/// <summary>A private thread, which the bot sees only once somebody has brought it in by a mention.</summary>
public sealed class PrivateThreadTests
{
    [Fact(Timeout = 60000)]
    public async Task A_command_a_mention_and_what_follows_are_answered_there()
    {
        await using var bot = await RunningBot.StartAsync();
        var thread = await bot.OpenThreadAsync("budi", new Dictionary<string, object> { ["channel"] = "umum", ["name"] = "kelompok budi", ["private"] = true });

        var command = await bot.CommandAsync("budi", thread, "tanya", new { pertanyaan = "apa arti advokasi?" });
        Assert.Contains("mewakili klien", command.Text);
        Assert.Contains("Pekerja sosial melakukannya", (await bot.PressAsync("budi", thread, command.Message, "Seluruh bagian")).Text);

        var mention = await bot.WriteAsync("budi", thread, $"{RunningBot.Mention} apa fungsi pekerjaan sosial menurut Pincus?");
        Assert.Contains("sumber material", (await bot.AnswerAfterAsync(mention, "budi", thread)).Text);
        var next = await bot.WriteAsync("budi", thread, $"{RunningBot.Mention} dan menurut Siporin?");
        Assert.Contains("ketertiban sosial", (await bot.AnswerAfterAsync(next, "budi", thread)).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_quiz_opened_where_the_bot_is_no_member_says_how_to_bring_it_in_and_then_is_played()
    {
        await using var bot = await RunningBot.StartAsync(documents: new() { ["sistem.md"] = QuizTests.Document });
        var thread = await bot.OpenThreadAsync("budi", new Dictionary<string, object> { ["channel"] = "umum", ["name"] = "kelompok budi", ["private"] = true });

        var refused = await bot.CommandAsync("budi", thread, "kuis mulai", new { jumlah = 3, jenis = "pilihan" });
        Assert.Contains("Saya belum ada di utas privat ini. Sebut <@", refused.Text);
        await bot.AnswerAfterAsync(await bot.WriteAsync("budi", thread, RunningBot.Mention), "budi", thread);

        var opened = await bot.CommandAsync("budi", thread, "kuis mulai", new { jumlah = 3, jenis = "pilihan" });
        Assert.Contains("Kuis dibuka", opened.Text);
        Shown? lobby = null;
        await RunningBot.UntilAsync(async () => (lobby = (await bot.SaidAfterAsync("0", "budi", thread)).LastOrDefault(said => said.Labels.Contains("Ikut"))) is not null);
        Assert.Contains("Kamu ikut", (await bot.PressAsync("budi", thread, lobby!, "Ikut")).Text);
        Assert.Equal("Kuis dimulai.", (await bot.PressAsync("budi", thread, lobby!, "Mulai")).Text);
        Shown? question = null;
        await RunningBot.UntilAsync(async () => (question = (await bot.SaidAfterAsync(lobby!.Id, "budi", thread)).FirstOrDefault(said => said.Text.Contains("Soal 1 dari"))) is not null);
        Assert.Contains("dicatat", (await bot.PressAsync("budi", thread, question!, question!.Labels[0])).Text);
        Assert.Equal("Kuis dihentikan.", (await bot.CommandAsync("budi", thread, "kuis berhenti")).Text);
    }
}
