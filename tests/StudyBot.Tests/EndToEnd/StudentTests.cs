namespace StudyBot.Tests.EndToEnd;

public sealed class StudentTests
{
    [Fact(Timeout = 60000)]
    public async Task A_topic_command_shows_the_lists_and_goes_to_one_author()
    {
        await using var bot = await RunningBot.StartAsync();

        var topic = await bot.CommandAsync("siti", "umum", "fungsi");
        Assert.Contains("ketertiban sosial", topic.Text);
        Assert.Contains("Diringkas dari: Siporin, 1975: 20", topic.Text);

        var one = await bot.ChooseAsync("budi", "umum", topic.Message, "Allen Pincus");
        Assert.Equal(topic.Message.Id, one.Message.Id);
        Assert.DoesNotContain("ketertiban sosial", one.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_question_is_answered_and_its_buttons_lead_on()
    {
        await using var bot = await RunningBot.StartAsync();

        var answer = await bot.CommandAsync("siti", "umum", "tanya", new { pertanyaan = "apa fungsi pekerjaan sosial menurut Pincus?" });
        Assert.False(answer.IsPrivate);
        Assert.Contains("Letak: Fungsi pekerjaan sosial › Fungsi menurut Allen Pincus (1973)", answer.Text);

        Assert.True((await bot.PressAsync("budi", "umum", answer.Message, "Seluruh bagian")).IsPrivate);
        Assert.Contains("Siporin", (await bot.PressAsync("budi", "umum", answer.Message, "Bagian lain")).Text);
        var form = await bot.PressAsync("budi", "umum", answer.Message, "Tanya lanjutan");
        Assert.True(form.OpenedForm);
        Assert.Contains("ketertiban sosial", (await bot.SubmitAsync("budi", form, new { pertanyaan = "dan menurut Siporin?" })).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_private_question_is_seen_by_the_asker_alone()
    {
        await using var bot = await RunningBot.StartAsync();

        var answer = await bot.CommandAsync("siti", "umum", "tanya", new { pertanyaan = "siapa presiden Brasil?", pribadi = true });

        Assert.True(answer.IsPrivate);
        Assert.Contains("Kata yang tidak ditemukan: presiden, Brasil", answer.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_mention_a_reply_and_a_direct_message_are_answered_without_pings()
    {
        await using var bot = await RunningBot.StartAsync();

        var asked = await bot.WriteAsync("siti", "umum", $"{RunningBot.Mention} apa sih fungsi pekerjaan sosial menurut pincus? @everyone");
        var first = await bot.AnswerAfterAsync(asked, "siti", "umum");
        Assert.Contains("membagikan sumber material", first.Text);

        var followed = await bot.WriteAsync("siti", "umum", "dan menurut siporin?", replyTo: first.Id);
        Assert.Contains("ketertiban sosial", (await bot.AnswerAfterAsync(followed, "siti", "umum")).Text);

        await bot.PostAsync("people/dewi/direct_message", new { });
        var direct = await bot.WriteAsync("dewi", "dm", "apa arti advokasi? @everyone");
        var answer = await bot.AnswerAfterAsync(direct, "dewi", "dm");
        Assert.Contains("**Advokasi berarti mewakili klien di hadapan lembaga.**", answer.Text);
        Assert.True(answer.PingsNobody);
    }

    [Fact(Timeout = 60000)]
    public async Task A_classmates_comment_is_answered_from_its_menu()
    {
        await using var bot = await RunningBot.StartAsync();
        var comment = await bot.WriteAsync("budi", "umum", "apa yang dimaksud advokasi?");

        var answer = await bot.MenuCommandAsync("siti", "umum", "Cari jawaban", comment);

        Assert.Contains("> apa yang dimaksud advokasi?", answer.Text);
        Assert.Contains("mewakili klien", answer.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_forum_post_is_answered_once_although_its_first_message_comes_later()
    {
        await using var bot = await RunningBot.StartAsync();

        var post = await bot.PostAsync("people/budi/threads", new
        {
            channel = "diskusi-materi",
            name = "Arti advokasi?",
            content = $"{RunningBot.Mention} mohon jawabannya",
            first_message_delay_ms = 500,
        });
        var thread = post.GetProperty("id").GetString()!;
        Assert.Contains("mewakili klien", (await bot.AnswerAfterAsync(thread, "budi", thread)).Text);

        var next = await bot.WriteAsync("budi", thread, $"{RunningBot.Mention} apa arti advokasi?");
        await bot.AnswerAfterAsync(next, "budi", thread);
        var messages = await bot.GetAsync($"people/budi/channels/{thread}/messages");
        Assert.Equal(2, messages.EnumerateArray().Count(m => m.GetProperty("author").TryGetProperty("bot", out var isBot) && isBot.GetBoolean()));
    }
}
