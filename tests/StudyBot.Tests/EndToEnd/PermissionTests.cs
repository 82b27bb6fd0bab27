using StudyBot.Tests.EndToEnd.Ways;

namespace StudyBot.Tests.EndToEnd;

/// <summary>A right is taken from the bot in one channel: each way of asking there still ends in words that the asker reads.</summary>
public sealed class PermissionTests
{
    const string Quiz = "1100000000000002003";

    const string Question = "apa arti advokasi?";

    public static TheoryData<string> Rights => ["SEND_MESSAGES", "EMBED_LINKS", "ATTACH_FILES", "VIEW_CHANNEL", "SEND_MESSAGES_IN_THREADS", "READ_MESSAGE_HISTORY"];

    [Theory(Timeout = 60000)]
    [MemberData(nameof(Rights))]
    public async Task Commands_menus_and_buttons_are_answered_whatever_is_missing(string right)
    {
        await using var bot = await LackingAsync(right);

        Assert.Contains("ketertiban sosial", (await bot.CommandAsync("siti", "kuis", "fungsi")).Text);
        Assert.Contains("Cara bertanya", (await bot.CommandAsync("siti", "kuis", "bantuan")).Text);
        var answer = await bot.CommandAsync("siti", "kuis", "tanya", new { pertanyaan = Question });
        Assert.Contains("mewakili klien", answer.Text);
        Assert.Contains("klien tidak didengar", (await bot.PressAsync("siti", "kuis", answer.Message, "Seluruh bagian")).Text);
        var comment = await bot.WriteAsync("budi", "kuis", Question);
        Assert.Contains("mewakili klien", (await bot.MenuCommandAsync("siti", "kuis", "Cari jawaban", comment)).Text);
        if (right != "ATTACH_FILES")
            Assert.Contains("<#1100000000000002003>: izin kurang:", (await bot.CommandAsync("ratna", "umum", "cek")).Text);
    }

    /// <summary>F13: the channel and the permission are named; F14: without embeds it is plain text.</summary>
    [Theory(Timeout = 60000)]
    [InlineData("SEND_MESSAGES", "Di <#1100000000000002003> saya tidak boleh menulis (izin yang kurang: Kirim Pesan (Send Messages))")]
    [InlineData("EMBED_LINKS", null)]
    [InlineData("ATTACH_FILES", null)]
    [InlineData("READ_MESSAGE_HISTORY", null)]
    public async Task A_mention_is_answered_there_or_else_directly_with_the_reason(string right, string? reason)
    {
        await using var bot = await LackingAsync(right);
        await bot.PostAsync("people/siti/direct_message", new { });

        var asked = await bot.WriteAsync("siti", "kuis", $"{RunningBot.Mention} {Question}");
        var answer = await bot.AnswerAfterAsync(asked, "siti", reason is null ? "kuis" : "dm");

        Assert.Contains(reason ?? "Dokumen: Dasar", answer.Text);
        Assert.Contains("mewakili klien", answer.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task Who_can_be_told_neither_there_nor_directly_sees_a_sign_under_the_question()
    {
        await using var bot = await LackingAsync("SEND_MESSAGES");
        await bot.SendAsync(HttpMethod.Patch, "people/siti", new { closed_to_direct_messages = true });

        var asked = await bot.WriteAsync("siti", "kuis", $"{RunningBot.Mention} {Question}");

        await RunningBot.UntilAsync(async () => (await bot.GetAsync("people/siti/channels/kuis/messages")).EnumerateArray()
            .Single(message => message.GetProperty("id").GetString() == asked).TryGetProperty("reactions", out var reactions)
            && reactions.EnumerateArray().Any(reaction => reaction.GetProperty("emoji").GetProperty("name").GetString() == "🔇"));
    }

    /// <summary>F13.</summary>
    [Fact(Timeout = 60000)]
    public async Task In_a_thread_the_right_for_threads_is_named()
    {
        await using var bot = await LackingAsync("SEND_MESSAGES_IN_THREADS");
        await bot.PostAsync("people/siti/direct_message", new { });
        var thread = await bot.OpenThreadAsync("siti", new { channel = "kuis", name = "advokasi" });

        var asked = await bot.WriteAsync("siti", thread, $"{RunningBot.Mention} {Question}");
        var answer = await bot.AnswerAfterAsync(asked, "siti", "dm");

        Assert.Contains($"Di <#{thread}> saya tidak boleh menulis (izin yang kurang: Kirim Pesan di Utas (Send Messages in Threads))", answer.Text);
        Assert.Contains("mewakili klien", answer.Text);
    }

    /// <summary>F14.</summary>
    [Fact(Timeout = 60000)]
    public async Task Without_embeds_everything_is_readable_as_plain_text_also_for_who_hides_embeds()
    {
        await using var bot = await LackingAsync("EMBED_LINKS");
        await bot.SendAsync(HttpMethod.Patch, "people/siti", new { embeds_hidden = true });

        foreach (var (text, passage) in new[] { (Question, "**Advokasi berarti mewakili klien di hadapan lembaga.**"), ("siapa presiden Brasil?", "tidak memuat jawabannya"), ("", "Cara bertanya") })
        {
            var answer = await bot.AnswerAfterAsync(await bot.WriteAsync("siti", "kuis", $"{RunningBot.Mention} {text}"), "siti", "kuis");
            Assert.Contains(passage, answer.Json.GetProperty("content").GetString());
            Assert.Equal(0, answer.Json.GetProperty("embeds").GetArrayLength());
        }
    }

    [Theory(Timeout = 60000)]
    [InlineData("EMBED_LINKS")]
    [InlineData("ATTACH_FILES")]
    [InlineData("READ_MESSAGE_HISTORY")]
    public async Task A_quiz_reaches_its_board_whatever_is_missing(string right)
    {
        await using var bot = await LackingAsync(right);
        var quiz = new QuizChannel(bot, Quiz, "andi");
        await bot.CommandAsync("ratna", "kuis", "kuis mulai", new { topik = "Asas koperasi", jumlah = 3, jenis = "pilihan", laju = "pemandu" });
        foreach (var player in new[] { "siti", "budi" })
            await quiz.PressAsync(player, await quiz.LobbyAsync(), "Ikut");
        await quiz.PressAsync("ratna", await quiz.LobbyAsync(), "Mulai");
        var question = await quiz.QuestionAsync(1);
        await quiz.PressAsync("siti", question, "A ·");
        await quiz.PressAsync("budi", question, "B ·");
        await quiz.PressAsync("ratna", question, "Tutup soal");
        Assert.Contains("yang menjawab", (await quiz.RevealAsync(1)).Text);
        await bot.CommandAsync("ratna", "kuis", "kuis berhenti");

        var end = await quiz.EndAsync();
        Assert.Contains("dari 1 benar", end.Text);
        Assert.StartsWith("Kamu benar", (await quiz.PressAsync("siti", end, "Hasil saya")).Text);
    }

    [Theory(Timeout = 60000)]
    [InlineData("SEND_MESSAGES", "Saya tidak boleh menulis di <#1100000000000002003>")]
    [InlineData("VIEW_CHANNEL", "Saya tidak boleh menulis di <#1100000000000002003>")]
    [InlineData("CREATE_PUBLIC_THREADS", "Utas tidak dapat dibuat di sini.")]
    public async Task A_quiz_that_cannot_be_shown_is_not_opened_and_the_reason_is_told(string right, string reason)
    {
        await using var bot = await LackingAsync(right);
        var place = right == "CREATE_PUBLIC_THREADS" ? "utas" : "sini";

        var refused = await bot.CommandAsync("ratna", "kuis", "kuis mulai", new { topik = "Asas koperasi", jumlah = 3, tempat = place });

        Assert.StartsWith(reason, refused.Text);
        Assert.StartsWith("Tidak ada kuis", (await bot.CommandAsync("ratna", "kuis", "kuis status")).Text);
    }

    static async Task<RunningBot> LackingAsync(string right)
    {
        var bot = await RunningBot.StartAsync(documents: new() { ["koperasi.md"] = QuizWays.Document });
        await bot.PostAsync("faults/permissions", new { channel = Quiz, revoke = new[] { right } });
        // What is heard in order: once a later message is answered, the change has been heard too.
        await bot.AnswerAfterAsync(await bot.WriteAsync("dewi", "umum", RunningBot.Mention), "dewi", "umum");
        return bot;
    }
}
