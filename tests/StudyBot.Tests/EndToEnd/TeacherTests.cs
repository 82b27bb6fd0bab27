namespace StudyBot.Tests.EndToEnd;

public sealed class TeacherTests
{
    static readonly string[] NoWriting = ["SEND_MESSAGES"];

    [Fact(Timeout = 60000)]
    public async Task The_language_and_the_question_channels_are_the_servers()
    {
        await using var bot = await RunningBot.StartAsync();
        var channels = await bot.GetAsync("people/ratna/channels");
        var questions = channels.EnumerateArray().First(c => c.GetProperty("name").GetString() == "tanya-jawab").GetProperty("id").GetString();

        Assert.Contains("hanya untuk pengajar", (await bot.CommandAsync("siti", "umum", "pengaturan bahasa", new { bahasa = "en" })).Text);
        await bot.CommandAsync("ratna", "umum", "pengaturan kanal-pertanyaan", new { kanal = questions });
        Assert.Contains("Saved.", (await bot.CommandAsync("ratna", "umum", "pengaturan bahasa", new { bahasa = "en" })).Text);

        var asked = await bot.WriteAsync("siti", "tanya-jawab", "apa arti advokasi?");
        var answer = await bot.AnswerAfterAsync(asked, "siti", "tanya-jawab");
        Assert.Contains("Document: Dasar pekerjaan sosial", answer.Text);
        Assert.Contains("Advokasi berarti mewakili klien", answer.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task The_checkup_names_a_channel_in_which_the_bot_may_not_write_and_the_asker_still_gets_the_answer()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SendAsync(HttpMethod.Put, "channels/kuis/overwrites/bot", new { deny = NoWriting });

        await RunningBot.UntilAsync(async () =>
            (await bot.CommandAsync("ratna", "umum", "cek")).Text.Contains("<#1100000000000002003>: izin kurang: Kirim Pesan", StringComparison.Ordinal));

        var asked = await bot.WriteAsync("siti", "kuis", $"{RunningBot.Mention} apa arti advokasi?");
        await bot.PostAsync("people/siti/direct_message", new { });
        var answer = await bot.AnswerAfterAsync(asked, "siti", "dm");
        Assert.Contains("tidak boleh menulis", answer.Text);
        Assert.Contains("mewakili klien", answer.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task The_checkup_leaves_a_channel_alone_that_is_meant_for_reading_and_prints_the_invite_link()
    {
        await using var bot = await RunningBot.StartAsync();

        var text = (await bot.CommandAsync("ratna", "umum", "cek")).Text;

        Assert.Contains("jadi dibiarkan: <#1100000000000002004>", text);
        Assert.DoesNotContain("izin kurang", text);
        Assert.Contains("https://discord.com/oauth2/authorize?client_id=1100000000000000001&", text);
    }

    [Fact(Timeout = 60000)]
    public async Task Without_the_message_content_intent_all_but_question_channels_works()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.PostAsync("faults/intents", new { message_content = false });
        await bot.PostAsync("faults/invalidate", new { });

        await RunningBot.UntilAsync(async () =>
            (await bot.CommandAsync("ratna", "umum", "cek")).Text.Contains("nyalakan **Message Content Intent**", StringComparison.Ordinal));

        var asked = await bot.WriteAsync("siti", "umum", $"{RunningBot.Mention} apa arti advokasi?");
        Assert.Contains("mewakili klien", (await bot.AnswerAfterAsync(asked, "siti", "umum")).Text);
        Assert.Contains("ketertiban sosial", (await bot.CommandAsync("siti", "umum", "fungsi", new { menurut = "siporin" })).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_new_document_brings_its_topic_command_while_the_bot_runs()
    {
        await using var bot = await RunningBot.StartAsync();

        bot.Write("etika.md", "---\ntopics:\n  - command: Nilai & Prinsip\n    heading: Nilai\n---\n# Etika\n\n## Nilai\n\nRahasia klien dijaga.");
        await RunningBot.UntilAsync(async () => (await bot.CommandsAsync()).Contains("nilai-prinsip"));

        Assert.Contains("Rahasia klien dijaga.", (await bot.CommandAsync("siti", "umum", "nilai-prinsip")).Text);
    }
}
