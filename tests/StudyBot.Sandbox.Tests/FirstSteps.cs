using System.Text.Json.Nodes;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests;

public sealed class FirstSteps
{
    [Fact(Timeout = 60000)]
    public async Task A_bot_logs_in_registers_a_command_and_answers_it()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var guild = await bot.ReadEventAsync("GUILD_CREATE");
        Assert.Equal("Kelas Pekerjaan Sosial", (string?)guild["name"]);

        var me = await practice.BotOkAsync(HttpMethod.Get, "/users/@me");
        await practice.BotOkAsync(HttpMethod.Put, $"/applications/{me["id"]}/commands", new[]
        {
            new { name = "fungsi", description = "Fungsi pekerjaan sosial", type = 1 },
        });

        await practice.DoAsync("/people/siti/commands", new { channel = "umum", command = "fungsi" });
        var interaction = await bot.ReadEventAsync("INTERACTION_CREATE");
        Assert.Equal("fungsi", (string?)interaction["data"]!["name"]);
        var answered = await practice.NobodyAsync(
            HttpMethod.Post,
            $"/interactions/{interaction["id"]}/{interaction["token"]}/callback",
            new { type = 4, data = new { content = "Ada empat fungsi." } });
        Assert.Equal(204, answered.Status);

        var seen = (await practice.SeeAsync("/people/budi/channels/umum/messages")).AsArray();
        Assert.Equal("Ada empat fungsi.", (string?)Assert.Single(seen)!["content"]);
        Assert.Equal("MESSAGE_CREATE", (await bot.NamesUntilAsync("MESSAGE_CREATE"))[^1]);
    }

    [Fact(Timeout = 60000)]
    public async Task What_a_person_writes_reaches_the_bot()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice, query: "?v=10&encoding=json&compress=zlib-stream");
        await practice.DoAsync("/people/siti/messages", new { channel = "umum", content = "halo" });
        var message = await bot.ReadEventAsync("MESSAGE_CREATE");
        Assert.Equal("halo", (string?)message["content"]);
        Assert.Equal("siti", (string?)message["author"]!["username"]);
        Assert.NotNull(message["member"]!["joined_at"]);
    }

    [Fact(Timeout = 60000)]
    public async Task It_listens_on_loopback_only()
    {
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => SandboxServer.StartAsync(
            new SandboxOptions { Url = "http://0.0.0.0:0" }, TestContext.Current.CancellationToken));
        Assert.Contains("loopback", refused.Message, StringComparison.Ordinal);
    }

    [Theory(Timeout = 60000)]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Host", "evil.example")]
    public async Task Strange_pages_in_the_browser_are_kept_out(string header, string value)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, practice.Server.ControlUrl);
        request.Headers.Add(header, value);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact(Timeout = 60000)]
    public async Task The_overview_tells_a_newcomer_all_they_need()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        var overview = await practice.SeeAsync("");
        Assert.Equal(practice.Server.Token, (string?)overview["token"]);
        Assert.Equal(practice.Server.GatewayUrl.ToString(), (string?)overview["gateway_url"]);
        Assert.Equal(["ratna", "siti", "budi", "dewi", "andi"], overview["people"]!.AsArray().Select(p => (string?)p!["username"]));
        Assert.IsType<JsonArray>(overview["servers"]![0]!["channels"]);
    }
}
