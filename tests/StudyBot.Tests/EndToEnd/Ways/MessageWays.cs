namespace StudyBot.Tests.EndToEnd.Ways;

/// <summary>Free text, in every kind of place.</summary>
static class MessageWays
{
    const string VoiceChannel = "1100000000000002006";

    const string Asked = RunningBot.Mention + " apa arti advokasi?";

    public static readonly Dictionary<string, Way> All = new()
    {
        ["A mention"] = Way.OfAdvocacy("budi", (bot, who) => AskAsync(bot, who, "umum", Asked)),
        ["A mention without text"] = new("budi", "Contoh dari dokumen", "Examples from this class's", (bot, who) => AskAsync(bot, who, "umum", RunningBot.Mention)),
        ["A reply to an answer"] = new("budi", "Dokumen: Dasar", "Document: Dasar", async (bot, who) =>
        {
            var asked = await bot.WriteAsync(who, "umum", $"{RunningBot.Mention} apa fungsi pekerjaan sosial menurut pincus?");
            var first = await bot.AnswerAfterAsync(asked, who, "umum");
            var followed = await bot.WriteAsync(who, "umum", "dan menurut siporin?", replyTo: first.Id);
            return (await bot.AnswerAfterAsync(followed, who, "umum")).Text;
        })
        { Passage = "ketertiban sosial" },
        ["A direct message"] = new("budi", "Dokumen: Dasar", "Dokumen: Dasar", async (bot, who) =>
        {
            await bot.PostAsync($"people/{who}/direct_message", new { });
            return await AskAsync(bot, who, "dm", "apa arti advokasi?");
        })
        { Passage = "mewakili klien" },
        ["A thread, and what follows in it"] = new("andi", "Dokumen: Dasar", "Document: Dasar", async (bot, who) =>
        {
            var thread = await bot.OpenThreadAsync(who, new { channel = "umum", name = "fungsi" });
            Assert.Contains("sumber material", await AskAsync(bot, who, thread, $"{RunningBot.Mention} apa fungsi pekerjaan sosial menurut pincus?"));
            return await AskAsync(bot, who, thread, $"{RunningBot.Mention} dan menurut siporin?");
        })
        { Passage = "ketertiban sosial" },
        ["A forum post"] = Way.OfAdvocacy("andi", async (bot, who) =>
        {
            var post = await bot.OpenThreadAsync(who, new
            {
                channel = "diskusi-materi",
                name = "Arti advokasi?",
                content = $"{RunningBot.Mention} mohon jawabannya",
                first_message_delay_ms = 300,
            });
            return (await bot.AnswerAfterAsync(post, who, post)).Text;
        }),
        ["The chat of a voice channel"] = Way.OfAdvocacy("andi", (bot, who) => AskAsync(bot, who, VoiceChannel, Asked)),
        ["A thread below an announcement"] = Way.OfAdvocacy("andi", async (bot, who) =>
        {
            var news = await bot.WriteAsync("ratna", "pengumuman", "Ujian hari Senin");
            var thread = await bot.OpenThreadAsync(who, new { channel = "pengumuman", message = news, name = "Ujian" });
            return await AskAsync(bot, who, thread, Asked);
        }),
        ["An announcement, where the bot may not write"] = new("ratna", "saya tidak boleh menulis", "I may not write in", async (bot, who) =>
        {
            await bot.PostAsync($"people/{who}/direct_message", new { });
            var asked = await bot.WriteAsync(who, "pengumuman", Asked);
            return (await bot.AnswerAfterAsync(asked, who, "dm")).Text;
        })
        { Passage = "mewakili klien" },
    };

    static async Task<string> AskAsync(RunningBot bot, string person, string channel, string text)
    {
        var answer = await bot.AnswerAfterAsync(await bot.WriteAsync(person, channel, text), person, channel);
        Assert.True(answer.PingsNobody);
        return answer.Text;
    }
}
