using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Rest;

public sealed class AdmissionTests
{
    [Theory(Timeout = 60000)]
    [InlineData(null)]
    [InlineData("Bot wrong")]
    [InlineData("Bearer wrong")]
    public async Task Without_the_token_nobody_comes_in(string? authorization)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var answer = await practice.NobodyAsync(HttpMethod.Get, "/users/@me", authorization: authorization);
        Assert.Equal("401/0", answer.Refusal);
        Assert.Equal("401: Unauthorized", (string?)answer.Json["message"]);
    }

    [Fact(Timeout = 60000)]
    public async Task The_gateways_address_needs_no_token()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var answer = await practice.NobodyAsync(HttpMethod.Get, "/gateway");
        Assert.Equal(practice.Server.GatewayUrl.ToString(), (string?)answer.Json["url"]);
    }

    [Fact(Timeout = 60000)]
    public async Task Without_a_user_agent_cloudflare_answers()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient();
        using var answer = await http.GetAsync(practice.Server.ApiUrl + "/gateway", TestContext.Current.CancellationToken);
        Assert.Equal(403, (int)answer.StatusCode);
    }

    [Theory(Timeout = 60000)]
    [InlineData("GET", "/nothing/here", "404/0")]
    [InlineData("PUT", "/gateway", "405/0")]
    [InlineData("GET", "/channels/1", "404/10003")]
    [InlineData("GET", "/channels/abc", "400/50035")]
    [InlineData("GET", "/guilds/1", "404/10004")]
    [InlineData("GET", "/users/1", "404/10013")]
    [InlineData("GET", "/applications/5/commands", "403/20012")]
    [InlineData("GET", "/applications/1100000000000000001/commands/5", "404/10063")]
    public async Task What_is_not_there_has_its_own_code(string method, string path, string refusal)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal(refusal, (await practice.BotAsync(new HttpMethod(method), path)).Refusal);
    }

    [Theory(Timeout = 60000)]
    [InlineData("{", "application/json", "400/50109")]
    [InlineData("{}", "text/plain", "400/50035")]
    public async Task A_body_it_cannot_read_is_refused(string body, string type, string refusal)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, type);
        Assert.Equal(refusal, (await practice.BotAsync(HttpMethod.Patch, "/users/@me", content: content)).Refusal);
    }

    [Fact(Timeout = 60000)]
    public async Task Another_version_of_the_api_is_refused()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient();
        using var answer = await http.GetAsync(practice.Server.Address + "api/v9/gateway", TestContext.Current.CancellationToken);
        Assert.Contains("50041", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task The_bot_finds_itself_its_servers_and_the_way_in()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        Assert.True((bool?)(await practice.BotOkAsync(HttpMethod.Get, "/users/@me"))["bot"]);
        Assert.Equal("StudyBot", (string?)(await practice.BotOkAsync(HttpMethod.Get, "/applications/@me"))["name"]);
        var guild = Assert.Single((await practice.BotOkAsync(HttpMethod.Get, "/users/@me/guilds")).AsArray())!;
        var path = $"/guilds/{guild["id"]}";
        Assert.Equal(7, (await practice.BotOkAsync(HttpMethod.Get, path + "/channels")).AsArray().Count);
        Assert.Equal(3, (await practice.BotOkAsync(HttpMethod.Get, path + "/roles")).AsArray().Count);
        Assert.Equal(6, (int?)(await practice.BotOkAsync(HttpMethod.Get, path + "?with_counts=true"))["approximate_member_count"]);
        var me = await practice.BotOkAsync(HttpMethod.Get, $"{path}/members/{Interacting.Application}");
        Assert.Single(me["roles"]!.AsArray());
        Assert.Equal("404/10013", (await practice.BotAsync(HttpMethod.Get, path + "/members/5")).Refusal);
        var found = await practice.BotOkAsync(HttpMethod.Get, path + "/members/search?query=si&limit=5");
        Assert.Equal("siti", (string?)Assert.Single(found.AsArray())!["user"]!["username"]);
    }

    [Fact(Timeout = 60000)]
    public async Task Buckets_are_told_in_headers_and_enforced()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var path = $"/channels/{await practice.ChannelAsync("umum")}/messages";
        var first = await practice.BotAsync(HttpMethod.Post, path, new { content = "1" });
        Assert.Equal("4", first.Headers["X-RateLimit-Remaining"]);
        for (var i = 2; i <= 5; i++)
            await practice.BotOkAsync(HttpMethod.Post, path, new { content = $"{i}" });
        var refused = await practice.BotAsync(HttpMethod.Post, path, new { content = "6" });
        Assert.Equal(429, refused.Status);
        Assert.Equal("user", refused.Headers["X-RateLimit-Scope"]);
        Assert.Equal(5, (await practice.SeeAsync("/people/siti/channels/umum/messages")).AsArray().Count);
    }
}
