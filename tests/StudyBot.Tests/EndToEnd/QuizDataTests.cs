namespace StudyBot.Tests.EndToEnd;

/// <summary>Somebody wants to be forgotten while their class plays.</summary>
public sealed class QuizDataTests
{
    [Fact(Timeout = 60000)]
    public async Task Erased_in_a_direct_message_in_the_middle_of_a_quiz_which_goes_on_without_them()
    {
        await using var bot = await RunningBot.StartAsync(documents: new() { ["sistem.md"] = QuizTests.Document });
        await bot.PostAsync("people/budi/direct_message", new { });
        await bot.CommandAsync("ratna", "kuis", "kuis mulai", new { jumlah = 3, detik = 5, jenis = "pilihan" });
        var lobby = await FindAsync(bot, text => text.Contains("Belum ada pemain", StringComparison.Ordinal));
        foreach (var player in new[] { "siti", "budi" })
            await bot.PressAsync(player, "kuis", lobby, "Ikut");
        await bot.PressAsync("ratna", "kuis", lobby, "Mulai");
        var first = await FindAsync(bot, text => text.StartsWith("**Soal 1 dari", StringComparison.Ordinal));
        await bot.PressAsync("budi", "kuis", first, first.Labels[0]);
        Assert.Contains("Kuis yang menyimpan sesuatu tentang kamu: 1", (await bot.CommandAsync("budi", "dm", "data-saya lihat")).Text);

        var asked = await bot.CommandAsync("budi", "dm", "data-saya hapus");
        Assert.Contains("tidak ada yang tersisa di bot", (await bot.PressAsync("budi", "dm", asked.Message, "Ya, hapus semua")).Text);

        Assert.Contains("Kuis yang menyimpan sesuatu tentang kamu: 0", (await bot.CommandAsync("budi", "dm", "data-saya lihat")).Text);
        Assert.Contains("dicatat", (await bot.PressAsync("siti", "kuis", first, first.Labels[0])).Text);
        await FindAsync(bot, text => text.Contains("Jawaban yang benar", StringComparison.Ordinal));
        await bot.CommandAsync("ratna", "kuis", "kuis berhenti");
        var end = await FindAsync(bot, text => text.Contains("Kuis selesai", StringComparison.Ordinal));
        Assert.Contains("anggota lama", end.Text);
        Assert.DoesNotContain("Budi", end.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Siti", (await bot.CommandAsync("siti", "kuis", "papan")).Text);
    }

    static async Task<Shown> FindAsync(RunningBot bot, Func<string, bool> fits)
    {
        Shown? found = null;
        await RunningBot.UntilAsync(async () => (found = (await bot.SaidAfterAsync("0", "siti", "kuis")).LastOrDefault(said => fits(said.Text))) is not null);
        return found!;
    }
}
