using System.Text.Json.Nodes;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Rest;

public sealed class MessageTests
{
    static async Task<string> PathAsync(Practice practice, string channel = "umum") =>
        $"/channels/{await practice.ChannelAsync(channel)}/messages";

    [Fact(Timeout = 60000)]
    public async Task A_message_is_created_read_edited_and_deleted()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var path = await PathAsync(practice);
        var id = (string?)(await practice.BotOkAsync(HttpMethod.Post, path, new { content = "satu" }))["id"];
        Assert.Null((await practice.BotOkAsync(HttpMethod.Get, $"{path}/{id}"))["edited_timestamp"]);
        var edited = await practice.BotOkAsync(HttpMethod.Patch, $"{path}/{id}", new { content = "dua" });
        Assert.Equal("dua", (string?)edited["content"]);
        Assert.NotNull(edited["edited_timestamp"]);
        Assert.Equal(204, (await practice.BotAsync(HttpMethod.Delete, $"{path}/{id}")).Status);
        Assert.Equal("404/10008", (await practice.BotAsync(HttpMethod.Get, $"{path}/{id}")).Refusal);
    }

    [Theory(Timeout = 60000)]
    [InlineData("umum", "VIEW_CHANNEL", "{\"content\":\"a\"}", "403/50001")]
    [InlineData("umum", "SEND_MESSAGES", "{\"content\":\"a\"}", "403/50013")]
    [InlineData("umum", "EMBED_LINKS", "{\"embeds\":[{\"title\":\"a\"}]}", "403/50013")]
    [InlineData("umum", "READ_MESSAGE_HISTORY", "{\"content\":\"a\",\"message_reference\":{\"message_id\":\"1\"}}", "400/160002")]
    [InlineData("pengumuman", null, "{\"content\":\"a\"}", "403/50013")]
    [InlineData("diskusi-materi", null, "{\"content\":\"a\"}", "400/40058")]
    [InlineData("Kelas", null, "{\"content\":\"a\"}", "400/50008")]
    [InlineData("umum", null, "{\"content\":\"\"}", "400/50006")]
    [InlineData("umum", null, "{\"content\":\"a\",\"message_reference\":{\"message_id\":\"1\"}}", "400/50035")]
    public async Task What_may_not_be_sent_is_refused_with_discords_code(string channel, string? revoked, string body, string refusal)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var path = await PathAsync(practice, channel);
        if (revoked is not null)
            await practice.DoAsync("/faults/permissions", new { channel, revoke = (string[])[revoked] });
        Assert.Equal(refusal, (await practice.BotAsync(HttpMethod.Post, path, JsonNode.Parse(body))).Refusal);
    }

    [Fact(Timeout = 60000)]
    public async Task Voice_channels_take_messages_too()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await practice.BotOkAsync(HttpMethod.Post, await PathAsync(practice, "Ruang Belajar"), new { content = "halo" });
    }

    [Fact(Timeout = 60000)]
    public async Task A_reply_carries_the_message_it_answers()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var asked = await practice.DoAsync("/people/siti/messages", new { channel = "umum", content = "apa?" });
        var reply = await practice.BotOkAsync(HttpMethod.Post, await PathAsync(practice), new
        {
            content = "ini",
            message_reference = new { message_id = (string?)asked["id"] },
            allowed_mentions = new { parse = Array.Empty<string>() },
        });
        Assert.Equal(19, (int?)reply["type"]);
        Assert.Equal("apa?", (string?)reply["referenced_message"]!["content"]);
        Assert.False((bool?)(await practice.SeeAsync("/people/siti/channels/umum/messages"))[1]!["notifies_me"]);
    }

    [Theory(Timeout = 60000)]
    [InlineData("""{"content":"@everyone <@1100000000000003001> hai"}""", true)]
    [InlineData("""{"content":"@everyone <@1100000000000003001> hai","allowed_mentions":{"parse":[]}}""", false)]
    [InlineData("""{"content":"<@1100000000000003001> hai","allowed_mentions":{"parse":[],"users":["1100000000000003001"]}}""", true)]
    [InlineData("""{"content":"@everyone hai"}""", false)]
    public async Task Only_allowed_mentions_notify(string body, bool notified)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await practice.BotOkAsync(HttpMethod.Post, await PathAsync(practice), JsonNode.Parse(body));
        Assert.Equal(notified, (bool?)(await practice.SeeAsync("/people/siti/channels/umum/messages"))[0]!["notifies_me"]);
    }

    [Fact(Timeout = 60000)]
    public async Task A_repeated_nonce_gives_the_first_message_again()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var path = await PathAsync(practice);
        var body = new { content = "sekali", nonce = "n1", enforce_nonce = true };
        var first = await practice.BotOkAsync(HttpMethod.Post, path, body);
        var again = await practice.BotOkAsync(HttpMethod.Post, path, body);
        Assert.Equal((string?)first["id"], (string?)again["id"]);
        Assert.Single((await practice.SeeAsync("/people/siti/channels/umum/messages")).AsArray());
    }

    [Fact(Timeout = 60000)]
    public async Task A_role_is_notified_only_if_it_may_be_mentioned()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var role = "1100000000000001001";
        await practice.BotOkAsync(HttpMethod.Post, await PathAsync(practice), new { content = $"<@&{role}>" });
        Assert.True((bool?)(await practice.SeeAsync("/people/ratna/channels/umum/messages"))[0]!["notifies_me"]);
        await practice.DoAsync(HttpMethod.Patch, $"/servers/Kelas Pekerjaan Sosial/roles/{role}", new { mentionable = false });
        await practice.BotOkAsync(HttpMethod.Post, await PathAsync(practice), new { content = $"<@&{role}>" });
        Assert.False((bool?)(await practice.SeeAsync("/people/ratna/channels/umum/messages"))[1]!["notifies_me"]);
    }

    [Fact(Timeout = 60000)]
    public async Task Others_messages_can_be_neither_edited_nor_without_permission_deleted()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var id = (string?)(await practice.DoAsync("/people/siti/messages", new { channel = "umum", content = "punyaku" }))["id"];
        var path = $"{await PathAsync(practice)}/{id}";
        Assert.Equal("403/50005", (await practice.BotAsync(HttpMethod.Patch, path, new { content = "x" })).Refusal);
        Assert.Equal("403/50013", (await practice.BotAsync(HttpMethod.Delete, path)).Refusal);
    }

    [Fact(Timeout = 60000)]
    public async Task Pages_go_back_and_forth_through_the_history()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var ids = new List<string>();
        for (var i = 0; i < 6; i++)
            ids.Add((string)(await practice.DoAsync("/people/siti/messages", new { channel = "umum", content = $"{i}" }))["id"]!);
        var path = await PathAsync(practice);
        Assert.Equal("543", await PageAsync(practice, path + "?limit=3"));
        Assert.Equal("21", await PageAsync(practice, $"{path}?limit=2&before={ids[3]}"));
        Assert.Equal("43", await PageAsync(practice, $"{path}?limit=2&after={ids[2]}"));
        Assert.Equal("432", await PageAsync(practice, $"{path}?limit=3&around={ids[3]}"));
        Assert.Equal("400/50035", (await practice.BotAsync(HttpMethod.Get, path + "?limit=101")).Refusal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_direct_message_reaches_its_person_unless_they_take_none()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var channel = await practice.BotOkAsync(HttpMethod.Post, "/users/@me/channels", new { recipient_id = "1100000000000003001" });
        await practice.BotOkAsync(HttpMethod.Post, $"/channels/{channel["id"]}/messages", new { content = "halo Siti" });
        Assert.Equal("halo Siti", (string?)(await practice.SeeAsync("/people/siti/channels/dm/messages"))[0]!["content"]);

        await practice.DoAsync(HttpMethod.Patch, "/people/siti", new { closed_to_direct_messages = true });
        Assert.Equal("403/50007", (await practice.BotAsync(HttpMethod.Post, $"/channels/{channel["id"]}/messages", new { content = "lagi" })).Refusal);
        await practice.DoAsync(HttpMethod.Patch, "/people/siti", new { closed_to_direct_messages = false });
        await practice.DoAsync(HttpMethod.Delete, "/servers/Kelas Pekerjaan Sosial/members/siti");
        Assert.Equal("403/50278", (await practice.BotAsync(HttpMethod.Post, $"/channels/{channel["id"]}/messages", new { content = "lagi" })).Refusal);
        Assert.Equal("400/50033", (await practice.BotAsync(HttpMethod.Post, "/users/@me/channels", new { recipient_id = "5" })).Refusal);
    }

    [Fact(Timeout = 60000)]
    public async Task Reactions_come_and_go()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var path = await PathAsync(practice);
        var id = (string?)(await practice.BotOkAsync(HttpMethod.Post, path, new { content = "membantu?" }))["id"];
        await practice.BotOkAsync(HttpMethod.Put, $"{path}/{id}/reactions/%F0%9F%91%8D/@me");
        await practice.DoAsync(HttpMethod.Put, "/people/budi/reactions", new { channel = "umum", message = id, emoji = "👍" });
        await bot.ReadEventAsync("MESSAGE_REACTION_ADD");
        Assert.Equal("1100000000000003002", (string?)(await bot.ReadEventAsync("MESSAGE_REACTION_ADD"))["user_id"]);
        var reaction = (await practice.BotOkAsync(HttpMethod.Get, $"{path}/{id}"))["reactions"]![0]!;
        Assert.Equal(2, (int?)reaction["count"]);
        Assert.True((bool?)reaction["me"]);
    }

    static async Task<string> PageAsync(Practice practice, string path) =>
        string.Concat((await practice.BotOkAsync(HttpMethod.Get, path)).AsArray().Select(m => (string?)m!["content"]));
}
