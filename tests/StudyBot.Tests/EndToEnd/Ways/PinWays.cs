namespace StudyBot.Tests.EndToEnd.Ways;

/// <summary>A teacher's choice of the passage that answers a question. Each way takes its pin away again.</summary>
static class PinWays
{
    const string Question = "kapan advokasi dilakukan?";

    const string Passage = "Fungsi menurut Allen Pincus (1973)";

    public static readonly Dictionary<string, Way> All = new()
    {
        ["A pinned passage"] = new("ratna", "Dipilih oleh pengajar", "Chosen by a teacher", async (bot, who) =>
        {
            await PinAsync(bot, who);
            var read = await AskAsync(bot, "wulan");
            var unpinned = await bot.PressAsync(who, "umum", read, "Lepas sematan (pengajar)", "Unpin (teachers)");
            Assert.True(unpinned.IsPrivate);
            Assert.DoesNotContain("📌", (await AskAsync(bot, "wulan")).Text);
            return read.Text;
        })
        { Passage = "sumber material" },
        ["/sematan"] = new("ratna", "Sematan pengajar", "Pins of teachers", async (bot, who) =>
        {
            await PinAsync(bot, who);
            var list = await bot.CommandAsync(who, "umum", "sematan");
            Assert.True(list.IsPrivate);
            await bot.ChooseAsync(who, "umum", list.Message, Question);
            return list.Text;
        })
        { Passage = $"“{Question}” → **{Passage}**" },
        ["/sematan where nothing is pinned"] = new("ratna", "Belum ada sematan", "There are no pins", async (bot, who) => (await bot.CommandAsync(who, "umum", "sematan")).Text),
        ["/sematan by a student"] = new("andi", "Hanya pengajar", "Only teachers", async (bot, who) => (await bot.CommandAsync(who, "umum", "sematan")).Text),
        ["The pin by a student"] = new("andi", "Hanya pengajar", "Only teachers", async (bot, who) =>
            (await bot.PressAsync(who, "umum", await AskAsync(bot, who), "Sematkan (pengajar)", "Pin (teachers)")).Text),
    };

    static async Task<Shown> AskAsync(RunningBot bot, string person) => (await bot.CommandAsync(person, "umum", "tanya", new { pertanyaan = Question })).Message;

    /// <summary>By the button, a search for other words, and the menu of what was found.</summary>
    static async Task PinAsync(RunningBot bot, string teacher)
    {
        var offered = await bot.PressAsync(teacher, "umum", await AskAsync(bot, teacher), "Sematkan (pengajar)", "Pin (teachers)");
        var form = await bot.PressAsync(teacher, "umum", offered.Message, "Cari bagian lain", "Search for another passage");
        Assert.True(form.OpenedForm);
        var found = await bot.SubmitAsync(teacher, form, new { kata = "sumber material Pincus" });
        var pinned = await bot.ChooseAsync(teacher, "umum", found.Message, Passage);
        Assert.Contains($"“{Question}”", pinned.Text);
    }
}
