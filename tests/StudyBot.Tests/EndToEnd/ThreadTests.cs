namespace StudyBot.Tests.EndToEnd;

/// <summary>F50: forum posts are answered once, what follows keeps the topic, and a closed thread is no trouble.</summary>
public sealed class ThreadTests
{
    [Fact(Timeout = 60000)]
    public async Task A_post_without_a_mention_is_answered_where_the_forum_is_a_question_channel_and_what_follows_keeps_the_topic()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.CommandAsync("ratna", "umum", "pengaturan kanal-pertanyaan", new { kanal = "1100000000000002005" });

        var post = await bot.OpenThreadAsync("budi", new
        {
            channel = "diskusi-materi",
            name = "Fungsi pekerjaan sosial menurut Pincus?",
            content = "terima kasih",
            first_message_delay_ms = 400,
        });
        Assert.Contains("sumber material", (await bot.AnswerAfterAsync(post, "budi", post)).Text);

        var next = await bot.WriteAsync("budi", post, "dan menurut Siporin?");
        Assert.Contains("ketertiban sosial", (await bot.AnswerAfterAsync(next, "budi", post)).Text);
        Assert.Equal(2, (await bot.SaidAfterAsync("0", "budi", post)).Count);
    }

    [Theory(Timeout = 60000)]
    [InlineData("archived")]
    [InlineData("locked")]
    public async Task A_thread_that_is_closed_before_the_answer_disturbs_nobody(string how)
    {
        await using var bot = await RunningBot.StartAsync();
        var thread = await bot.OpenThreadAsync("budi", new { channel = "umum", name = "advokasi" });
        await bot.PostAsync("faults/rest", new { kind = "delay", delay_ms = 300, method = "POST", path = $"/channels/{thread}/messages" });
        await bot.WriteAsync("budi", thread, $"{RunningBot.Mention} apa arti advokasi?");
        await bot.SendAsync(HttpMethod.Patch, $"people/ratna/threads/{thread}", new Dictionary<string, bool> { [how] = true });

        var later = await bot.WriteAsync("siti", "umum", $"{RunningBot.Mention} apa arti advokasi?");

        Assert.Contains("mewakili klien", (await bot.AnswerAfterAsync(later, "siti", "umum")).Text);
        await bot.StopAsync();
        Assert.DoesNotContain("error:", bot.Log);
    }
}
