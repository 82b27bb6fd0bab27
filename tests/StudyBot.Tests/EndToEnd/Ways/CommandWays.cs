namespace StudyBot.Tests.EndToEnd.Ways;

/// <summary>Slash commands, their proposals, and the menu of a message.</summary>
static class CommandWays
{
    public const string Question = "apa arti advokasi?";

    public static readonly Dictionary<string, Way> All = new()
    {
        ["/fungsi"] = new("siti", "Diringkas dari: Siporin, 1975: 20", "Summarised from: Siporin, 1975: 20", (bot, who) => ReadAsync(bot, who, "fungsi"))
        {
            Passage = "ketertiban sosial",
        },
        ["/fungsi menurut"] = new("siti", "Dokumen: Dasar", "Document: Dasar", (bot, who) => ReadAsync(bot, who, "fungsi", new { menurut = "pincus" }))
        {
            Passage = "sumber material",
        },
        ["/fungsi menurut somebody unknown"] = new(
            "siti", "menurut Plato. Yang ada:", "according to Plato. There are:", (bot, who) => ReadAsync(bot, who, "fungsi", new { menurut = "Plato" })),
        ["/fungsi, typing an author"] = new("siti", "Allen Pincus", "Allen Pincus", (bot, who) => bot.TypeAsync(who, "umum", "fungsi", "menurut", "pin")),
        ["/tanya"] = Way.OfAdvocacy("siti", (bot, who) => ReadAsync(bot, who, "tanya", new { pertanyaan = Question })),
        ["/tanya pribadi"] = Way.OfAdvocacy("siti", async (bot, who) =>
        {
            var answer = await bot.CommandAsync(who, "umum", "tanya", new { pertanyaan = Question, pribadi = true });
            Assert.True(answer.IsPrivate);
            return answer.Text;
        }),
        ["/tanya dokumen"] = Way.OfAdvocacy("siti", (bot, who) => ReadAsync(bot, who, "tanya", new { pertanyaan = Question, dokumen = "dasar.md" })),
        ["/tanya what nobody wrote"] = new(
            "siti", "Kata yang tidak ditemukan: presiden, Brasil", "Words not found: presiden, Brasil",
            (bot, who) => ReadAsync(bot, who, "tanya", new { pertanyaan = "siapa presiden Brasil?" })),
        ["/tanya, typing a question"] = new(
            "siti", "Fungsi menurut Max Siporin", "Fungsi menurut Max Siporin", (bot, who) => bot.TypeAsync(who, "umum", "tanya", "pertanyaan", "siporin")),
        ["/tanya, typing a document"] = new(
            "siti", "Dasar pekerjaan sosial", "Dasar pekerjaan sosial", (bot, who) => bot.TypeAsync(who, "umum", "tanya", "dokumen", "dasar")),
        ["/tanya in a direct message"] = new("andi", "Dokumen: Dasar", "Dokumen: Dasar", async (bot, who) =>
        {
            await bot.PostAsync($"people/{who}/direct_message", new { });
            return (await bot.CommandAsync(who, "dm", "tanya", new { pertanyaan = Question })).Text;
        }),
        ["/bantuan"] = new("siti", "Cara bertanya", "Ways to ask", (bot, who) => ReadAsync(bot, who, "bantuan")) { Passage = "`/fungsi`" },
        ["Cari jawaban"] = Way.OfAdvocacy("siti", async (bot, who) =>
        {
            var comment = await bot.WriteAsync("budi", "umum", "apa yang dimaksud advokasi?");
            return (await bot.MenuCommandAsync(who, "umum", "Cari jawaban", comment)).Text;
        }),
        ["Cari jawaban on a picture"] = new("siti", "tidak berisi teks", "holds no text", async (bot, who) =>
        {
            var files = new[] { new { name = "papan.png", base64 = "iVBORw0KGgo=", content_type = "image/png" } };
            var picture = await bot.PostAsync("people/budi/messages", new { channel = "umum", content = "", files });
            return (await bot.MenuCommandAsync(who, "umum", "Cari jawaban", picture.GetProperty("id").GetString()!)).Text;
        }),
    };

    static async Task<string> ReadAsync(RunningBot bot, string person, string command, object? options = null) =>
        (await bot.CommandAsync(person, "umum", command, options)).Text;
}
