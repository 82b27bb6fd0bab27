using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Rest;

public sealed class ThreadTests
{
    [Fact(Timeout = 60000)]
    public async Task The_bot_starts_a_thread_from_a_question()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var asked = await practice.DoAsync("/people/siti/messages", new { channel = "umum", content = "apa itu advokasi?" });
        var path = $"/channels/{asked["channel_id"]}/messages/{asked["id"]}/threads";
        var thread = await practice.BotOkAsync(HttpMethod.Post, path, new { name = "Advokasi" });
        Assert.Equal((string?)asked["id"], (string?)thread["id"]);
        Assert.Equal("Advokasi", (string?)(await bot.ReadEventAsync("THREAD_CREATE"))["name"]);
        Assert.Equal("400/160004", (await practice.BotAsync(HttpMethod.Post, path, new { name = "Lagi" })).Refusal);

        await practice.DoAsync("/people/siti/messages", new { channel = "Advokasi", content = "dan contohnya?" });
        var seen = await practice.BotOkAsync(HttpMethod.Get, $"/channels/{thread["id"]}");
        Assert.Equal(2, (int?)seen["member_count"]);
        Assert.Equal(1, (int?)seen["message_count"]);
        await practice.BotOkAsync(HttpMethod.Post, $"/channels/{thread["id"]}/messages", new { content = "misalnya" });
    }

    [Fact(Timeout = 60000)]
    public async Task A_forum_posts_first_message_may_come_after_the_post()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await practice.DoAsync("/people/siti/threads", new
        {
            channel = "diskusi-materi",
            name = "Fungsi peksos?",
            content = "Apa fungsinya menurut Siporin?",
            tags = (string[])["Pertanyaan"],
            first_message_delay_ms = 300,
        });
        var post = await bot.ReadEventAsync("THREAD_CREATE");
        Assert.Single(post["applied_tags"]!.AsArray());
        var path = $"/channels/{post["id"]}/messages";
        Assert.Equal("400/40058", (await practice.BotAsync(HttpMethod.Post, path, new { content = "terlalu awal" })).Refusal);
        var first = await bot.ReadEventAsync("MESSAGE_CREATE");
        Assert.Equal((string?)post["id"], (string?)first["id"]);
        await practice.BotOkAsync(HttpMethod.Post, path, new { content = "ini jawabannya" });
    }

    [Fact(Timeout = 60000)]
    public async Task Archived_and_locked_threads_refuse_each_in_their_way()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var id = (string?)(await practice.DoAsync("/people/siti/threads", new { channel = "umum", name = "Obrolan", content = "hai" }))["id"];
        var path = $"/channels/{id}/messages";
        var own = (string?)(await practice.BotOkAsync(HttpMethod.Post, path, new { content = "halo" }))["id"];

        await practice.DoAsync(HttpMethod.Patch, "/people/siti/threads/Obrolan", new { archived = true });
        Assert.Equal("400/50083", (await practice.BotAsync(HttpMethod.Patch, $"{path}/{own}", new { content = "x" })).Refusal);
        Assert.Equal("400/50083", (await practice.BotAsync(HttpMethod.Put, $"/channels/{id}/thread-members/@me")).Refusal);
        await practice.BotOkAsync(HttpMethod.Post, path, new { content = "membangunkan" });
        Assert.False((bool?)(await practice.BotOkAsync(HttpMethod.Get, $"/channels/{id}"))["thread_metadata"]!["archived"]);

        await practice.DoAsync(HttpMethod.Patch, "/people/ratna/threads/Obrolan", new { locked = true, archived = true });
        Assert.Equal("403/160005", (await practice.BotAsync(HttpMethod.Post, path, new { content = "terkunci" })).Refusal);
    }

    [Fact(Timeout = 60000)]
    public async Task Threads_need_their_own_permission_to_write()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var id = (string?)(await practice.DoAsync("/people/siti/threads", new { channel = "umum", name = "T", content = "hai" }))["id"];
        await practice.DoAsync("/faults/permissions", new { channel = "umum", revoke = (string[])["SEND_MESSAGES"] });
        await practice.BotOkAsync(HttpMethod.Post, $"/channels/{id}/messages", new { content = "boleh" });
        await practice.DoAsync("/faults/permissions", new { channel = "umum", revoke = (string[])["SEND_MESSAGES_IN_THREADS"] });
        Assert.Equal("403/50013", (await practice.BotAsync(HttpMethod.Post, $"/channels/{id}/messages", new { content = "tidak" })).Refusal);
    }

    [Fact(Timeout = 60000)]
    public async Task Private_threads_are_for_their_members()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var id = (string?)(await practice.DoAsync(
            "/people/siti/threads", new { channel = "umum", name = "Berdua", content = "psst", @private = true }))["id"];
        Assert.Equal("403/50001", (await practice.BotAsync(HttpMethod.Get, $"/channels/{id}")).Refusal);
        Assert.Equal(404, (await practice.ControlAsync(HttpMethod.Get, $"/people/budi/channels/{id}/messages")).Status);
        Assert.Single((await practice.SeeAsync($"/people/siti/channels/{id}/messages")).AsArray());
    }

    [Fact(Timeout = 60000)]
    public async Task A_mention_brings_the_bot_into_a_private_thread()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var id = (string?)(await practice.DoAsync(
            "/people/siti/threads", new { channel = "umum", name = "Bertiga", content = "psst", @private = true }))["id"];
        await practice.DoAsync("/people/siti/messages", new { channel = id, content = $"<@{Interacting.Application}> apa itu?" });
        await practice.BotOkAsync(HttpMethod.Post, $"/channels/{id}/messages", new { content = "ini" });
    }

    [Fact(Timeout = 60000)]
    public async Task The_bot_posts_in_a_forum()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var forum = await practice.ChannelAsync("diskusi-materi");
        var post = await practice.BotOkAsync(
            HttpMethod.Post, $"/channels/{forum}/threads", new { name = "Ringkasan", message = new { content = "isi" } });
        Assert.Equal((string?)post["id"], (string?)post["message"]!["id"]);
        var active = await practice.BotOkAsync(HttpMethod.Get, $"/guilds/{post["guild_id"]}/threads/active");
        Assert.Single(active["threads"]!.AsArray());
    }
}
