using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Control;

public sealed class FaultTests
{
    static readonly object Text = new { content = "hai" };

    static async Task<string> PathAsync(Practice practice) => $"/channels/{await practice.ChannelAsync("umum")}/messages";

    static async Task<int> SeenAsync(Practice practice) =>
        (await practice.SeeAsync("/people/siti/channels/umum/messages")).AsArray().Count;

    [Theory(Timeout = 60000)]
    [InlineData("limit_user", "user", true)]
    [InlineData("limit_shared", "shared", true)]
    [InlineData("limit_global", "global", false)]
    public async Task Each_kind_of_limit_has_its_headers(string kind, string scope, bool bucket)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await practice.DoAsync("/faults/rest", new { kind, method = "POST", path = "/messages", retry_after = 1.5 });
        var refused = await practice.BotAsync(HttpMethod.Post, await PathAsync(practice), Text);
        Assert.Equal(429, refused.Status);
        Assert.Equal(scope, refused.Headers["X-RateLimit-Scope"]);
        Assert.Equal(bucket, refused.Headers.ContainsKey("X-RateLimit-Bucket"));
        Assert.Equal(scope == "global", refused.Headers.ContainsKey("X-RateLimit-Global"));
        Assert.Equal("2", refused.Headers["Retry-After"]);
        Assert.Equal(1.5, (double?)refused.Json["retry_after"]);
        await practice.BotOkAsync(HttpMethod.Post, await PathAsync(practice), Text);
        Assert.Equal(1, await SeenAsync(practice));
    }

    [Fact(Timeout = 60000)]
    public async Task Cloudflares_limit_has_no_headers_and_no_json()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await practice.DoAsync("/faults/rest", new { kind = "limit_cloudflare", retry_after = 30 });
        var refused = await practice.BotAsync(HttpMethod.Get, "/users/@me");
        Assert.Equal(429, refused.Status);
        Assert.Equal("30", refused.Headers["Retry-After"]);
        Assert.DoesNotContain(refused.Headers.Keys, name => name.StartsWith("X-RateLimit", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("error code: 1015", refused.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_refused_call_does_nothing_and_other_calls_go_on()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await practice.DoAsync("/faults/rest", new { kind = "refuse", path = "/messages", status = 503, message = "busy", times = 2 });
        await practice.BotOkAsync(HttpMethod.Get, "/users/@me");
        Assert.Equal(503, (await practice.BotAsync(HttpMethod.Post, await PathAsync(practice), Text)).Status);
        Assert.Equal(1, (int?)(await practice.SeeAsync("/faults/rest"))[0]!["times"]);
        Assert.Equal(503, (await practice.BotAsync(HttpMethod.Post, await PathAsync(practice), Text)).Status);
        await practice.BotOkAsync(HttpMethod.Post, await PathAsync(practice), Text);
        Assert.Equal(1, await SeenAsync(practice));
    }

    [Theory(Timeout = 60000)]
    [InlineData("abort", 0)]
    [InlineData("lose_answer", 1)]
    public async Task A_call_is_lost_before_or_after_it_took_effect(string kind, int messages)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var path = await PathAsync(practice);
        await practice.DoAsync("/faults/rest", new { kind });
        await Assert.ThrowsAsync<HttpRequestException>(() => practice.BotAsync(HttpMethod.Post, path, Text));
        Assert.Equal(messages, await SeenAsync(practice));
    }

    [Fact(Timeout = 60000)]
    public async Task Permissions_are_revoked_and_given_back()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var path = await PathAsync(practice);
        await practice.DoAsync("/faults/permissions", new { server = "Kelas Pekerjaan Sosial", revoke = (string[])["SEND_MESSAGES"] });
        await bot.ReadEventAsync("GUILD_ROLE_UPDATE");
        Assert.Equal("403/50013", (await practice.BotAsync(HttpMethod.Post, path, Text)).Refusal);
        await practice.DoAsync("/faults/permissions", new { server = "Kelas Pekerjaan Sosial", restore = (string[])["SEND_MESSAGES"] });
        await practice.BotOkAsync(HttpMethod.Post, path, Text);

        await practice.DoAsync("/faults/embeds", new { channel = "umum", on = false });
        await bot.ReadEventAsync("CHANNEL_UPDATE");
        Assert.Equal("403/50013", (await practice.BotAsync(HttpMethod.Post, path, new { embeds = new[] { new { title = "a" } } })).Refusal);
        await practice.DoAsync("/faults/embeds", new { channel = "umum", on = true });
        await practice.BotOkAsync(HttpMethod.Post, path, new { embeds = new[] { new { title = "a" } } });
    }

    [Fact(Timeout = 60000)]
    public async Task A_restart_may_forget_the_world_and_stay_away_for_a_while()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await practice.BotOkAsync(HttpMethod.Post, await PathAsync(practice), Text);
        await practice.DoAsync("/faults/restart", new { keep_world = false, down_ms = 200 });
        await Assert.ThrowsAsync<HttpRequestException>(() => practice.BotAsync(HttpMethod.Get, "/users/@me"));
        Assert.Equal(0, await SeenAsync(practice));
        while (true)
        {
            try
            {
                await practice.BotOkAsync(HttpMethod.Get, "/users/@me");
                break;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }
    }

    [Fact(Timeout = 60000)]
    public async Task Calls_are_recorded_with_what_was_sent()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await practice.BotOkAsync(HttpMethod.Post, await PathAsync(practice), Text);
        var call = Assert.Single((await practice.SeeAsync("/requests?method=POST")).AsArray())!;
        Assert.Equal("hai", (string?)call["body"]!["content"]);
        Assert.Equal(200, (int?)call["status"]);
    }
}
