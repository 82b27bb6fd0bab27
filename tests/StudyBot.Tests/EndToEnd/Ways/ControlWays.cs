namespace StudyBot.Tests.EndToEnd.Ways;

/// <summary>What is pressed, chosen and filled in below an answer. Labels are found in the language of the server.</summary>
static class ControlWays
{
    /// <summary>A document whose one section takes several pages.</summary>
    public static readonly string LongDocument = $"""
        ---
        title: "Prinsip"
        topics:
          - command: prinsip
            heading: Prinsip
        ---
        # Prinsip

        ## Prinsip

        {string.Join("\n\n", Enumerable.Range(1, 120).Select(number => $"Prinsip ke-{number} berkata bahwa martabat setiap orang dihormati dalam keadaan apa pun."))}
        """;

    public static readonly Dictionary<string, Way> All = new()
    {
        ["The author chosen from the menu"] = new("dewi", "Dokumen: Dasar", "Document: Dasar", async (bot, who) =>
        {
            var topic = await bot.CommandAsync(who, "umum", "fungsi");
            var one = await bot.ChooseAsync(who, "umum", topic.Message, "Allen Pincus");
            Assert.Equal(topic.Message.Id, one.Message.Id);
            Assert.DoesNotContain("ketertiban sosial", one.Text);
            return one.Text;
        })
        { Passage = "sumber material" },
        ["The next page of a topic"] = new("dewi", "Halaman 2 dari", "Page 2 of", async (bot, who) =>
        {
            var topic = await bot.CommandAsync(who, "umum", "prinsip");
            return (await bot.PressAsync(who, "umum", topic.Message, "Berikutnya", "Next")).Text;
        }),
        ["The page before"] = new("dewi", "Halaman 1 dari", "Page 1 of", async (bot, who) =>
        {
            var topic = await bot.CommandAsync(who, "umum", "prinsip");
            var next = await bot.PressAsync(who, "umum", topic.Message, "Berikutnya", "Next");
            return (await bot.PressAsync(who, "umum", next.Message, "Sebelumnya", "Previous")).Text;
        }),
        ["Further passages"] = new("dewi", "Bagian lain yang berkaitan", "More passages on this", async (bot, who) =>
        {
            var further = await bot.PressAsync(who, "umum", await AskAsync(bot, who, "apa fungsi pekerjaan sosial menurut Siporin?"), "Bagian lain", "More passages");
            Assert.True(further.IsPrivate);
            return further.Text;
        })
        { Passage = "Pincus" },
        ["The whole section"] = new("dewi", "Dokumen: Dasar", "Document: Dasar", async (bot, who) =>
        {
            var section = await bot.PressAsync(who, "umum", await AskAsync(bot, who, CommandWays.Question), "Seluruh bagian", "Whole section");
            Assert.True(section.IsPrivate);
            return section.Text;
        })
        { Passage = "klien tidak didengar" },
        ["The next page of a section"] = new("dewi", "Halaman 2 dari", "Page 2 of", async (bot, who) =>
        {
            var answer = await AskAsync(bot, who, "apa kata prinsip tentang martabat setiap orang?");
            var section = await bot.PressAsync(who, "umum", answer, "Seluruh bagian", "Whole section");
            return (await bot.PressAsync(who, "umum", section.Message, "Berikutnya", "Next")).Text;
        }),
        ["A further question"] = new("dewi", "Dokumen: Dasar", "Document: Dasar", (bot, who) => AskFurtherAsync(bot, who, isPrivate: false))
        {
            Passage = "ketertiban sosial",
        },
        ["A further question in private"] = new("budi", "Dokumen: Dasar", "Document: Dasar", (bot, who) => AskFurtherAsync(bot, who, isPrivate: true))
        {
            Passage = "ketertiban sosial",
        },
    };

    static async Task<string> AskFurtherAsync(RunningBot bot, string person, bool isPrivate)
    {
        var first = await bot.CommandAsync(person, "umum", "tanya", new { pertanyaan = "apa fungsi pekerjaan sosial menurut Pincus?", pribadi = isPrivate });
        var form = await bot.PressAsync(person, "umum", first.Message, "Tanya lanjutan", "Ask further");
        Assert.True(form.OpenedForm);
        var further = await bot.SubmitAsync(person, form, new { pertanyaan = "dan menurut Siporin?" });
        Assert.Equal(isPrivate, further.IsPrivate);
        return further.Text;
    }

    static async Task<Shown> AskAsync(RunningBot bot, string person, string question) =>
        (await bot.CommandAsync(person, "umum", "tanya", new { pertanyaan = question })).Message;
}
