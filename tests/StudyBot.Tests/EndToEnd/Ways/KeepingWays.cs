namespace StudyBot.Tests.EndToEnd.Ways;

/// <summary>Marks on answers, what is kept about a person, and their own language.</summary>
static class KeepingWays
{
    public static readonly Dictionary<string, Way> All = new()
    {
        ["An answer helped"] = new("wulan", "dicatat: jawaban ini membantu", "noted: this answer helped", (bot, who) => MarkAsync(bot, who, "Membantu", "Helpful")),
        ["An answer did not help"] = new(
            "wulan", "dicatat: jawaban ini tidak membantu", "noted: this answer did not help", (bot, who) => MarkAsync(bot, who, "Tidak membantu", "Not helpful")),
        ["/data-saya lihat"] = new("wulan", "Yang disimpan tentang kamu", "What is kept about you", async (bot, who) =>
        {
            await bot.CommandAsync(who, "umum", "tanya", new { pertanyaan = CommandWays.Question });
            var shown = await bot.CommandAsync(who, "umum", "data-saya lihat");
            Assert.True(shown.IsPrivate);
            Assert.Single(shown.Message.Json.GetProperty("attachments").EnumerateArray());
            return shown.Text;
        })
        { Passage = $"“{CommandWays.Question}”" },
        ["/data-saya hapus, thought better of"] = new("wulan", "Tidak ada yang dihapus.", "Nothing was erased.", (bot, who) => EraseAsync(bot, who, "Batal", "Cancel")),
        ["/data-saya hapus"] = new(
            "wulan", "tidak ada yang tersisa di bot", "the bot keeps nothing of you", (bot, who) => EraseAsync(bot, who, "Ya, hapus semua", "Yes, erase everything")),
        ["/data-saya lihat in a direct message"] = new("wulan", "Yang disimpan tentang kamu", "Yang disimpan tentang kamu", async (bot, who) =>
        {
            await bot.PostAsync($"people/{who}/direct_message", new { });
            return (await bot.CommandAsync(who, "dm", "data-saya lihat")).Text;
        }),
        ["/bahasa-saya"] = new("wulan", "now come in: English", "now come in: English", async (bot, who) =>
        {
            var chosen = await bot.CommandAsync(who, "umum", "bahasa-saya", new { bahasa = "en" });
            Assert.True(chosen.IsPrivate);
            Assert.Contains("Document: Dasar", (await bot.CommandAsync(who, "umum", "tanya", new { pertanyaan = CommandWays.Question, pribadi = true })).Text);
            await bot.CommandAsync(who, "umum", "bahasa-saya", new { bahasa = "server" });
            return chosen.Text;
        }),
    };

    static async Task<string> MarkAsync(RunningBot bot, string person, params string[] labels)
    {
        var answer = await bot.CommandAsync(person, "umum", "tanya", new { pertanyaan = CommandWays.Question });
        var marked = await bot.PressAsync(person, "umum", answer.Message, labels);
        Assert.True(marked.IsPrivate);
        return marked.Text;
    }

    static async Task<string> EraseAsync(RunningBot bot, string person, params string[] labels)
    {
        var asked = await bot.CommandAsync(person, "umum", "data-saya hapus");
        Assert.True(asked.IsPrivate);
        return (await bot.PressAsync(person, "umum", asked.Message, labels)).Text;
    }
}
