using System.Text.Json.Nodes;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Gateway;

public sealed class CloseCodeTests
{
    const int Presences = 1 << 8;

    static async Task<TestBot> GreetedAsync(Practice practice)
    {
        var bot = await TestBot.OpenAsync(practice.Server.GatewayUrl.ToString());
        await bot.ReadOpAsync(10);
        return bot;
    }

    [Theory(Timeout = 60000)]
    [InlineData("?v=9&encoding=json", 4012)]
    [InlineData("?encoding=json", 4012)]
    [InlineData("?v=10&encoding=etf", 4002)]
    [InlineData("?v=10&encoding=json&compress=zstd-stream", 4002)]
    public async Task An_address_it_does_not_speak_is_refused(string query, int code)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.OpenAsync(practice.Server.GatewayUrl.ToString(), query);
        Assert.Equal(code, await bot.ReadCloseAsync());
    }

    [Theory(Timeout = 60000)]
    [InlineData("wrong", 513, 4004)]
    [InlineData(null, 1 << 18, 4013)]
    [InlineData(null, 1 | Presences, 4014)]
    public async Task An_identify_that_asks_wrongly_is_refused(string? token, int intents, int code)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await GreetedAsync(practice);
        await bot.IdentifyAsync(token ?? practice.Server.Token, intents);
        Assert.Equal(code, await bot.ReadCloseAsync());
    }

    [Theory(Timeout = 60000)]
    [InlineData(2, 2)]
    [InlineData(-1, 2)]
    [InlineData(0, 0)]
    public async Task A_shard_that_cannot_be_is_refused(int shard, int count)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await GreetedAsync(practice);
        await bot.IdentifyAsync(practice.Server.Token, 1, [shard, count]);
        Assert.Equal(4010, await bot.ReadCloseAsync());
    }

    [Theory(Timeout = 60000)]
    [InlineData("{\"op\":99,\"d\":null}", 4001)]
    [InlineData("not json", 4002)]
    [InlineData("[]", 4002)]
    [InlineData("{\"op\":2,\"d\":{\"token\":\"x\"}}", 4002)]
    [InlineData("{\"op\":3,\"d\":{}}", 4003)]
    public async Task A_payload_it_cannot_use_closes(string payload, int code)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await GreetedAsync(practice);
        await bot.SendTextAsync(payload);
        Assert.Equal(code, await bot.ReadCloseAsync());
    }

    [Fact(Timeout = 60000)]
    public async Task A_payload_of_more_than_4096_bytes_closes()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await GreetedAsync(practice);
        await bot.SendAsync(1, new string('x', 5000));
        Assert.Equal(4002, await bot.ReadCloseAsync());
    }

    [Fact(Timeout = 60000)]
    public async Task A_second_identify_closes()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await bot.IdentifyAsync(practice.Server.Token, 1);
        Assert.Equal(4005, await bot.ReadCloseAsync());
    }

    [Fact(Timeout = 60000)]
    public async Task The_121st_payload_in_a_minute_closes()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        for (var sent = 1; sent < 121; sent++)
            await bot.SendAsync(1, bot.Sequence);
        Assert.Equal(4008, await bot.ReadCloseAsync());
    }

    [Fact(Timeout = 60000)]
    public async Task Switching_the_intent_off_in_the_portal_refuses_the_next_identify()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        await practice.DoAsync("/faults/intents", new { message_content = false });
        using var refused = await GreetedAsync(practice);
        await refused.IdentifyAsync(practice.Server.Token, TestBot.AllIntents);
        Assert.Equal(4014, await refused.ReadCloseAsync());

        using var modest = await TestBot.LoginAsync(practice, TestBot.AllIntents & ~(1 << 15));
        await modest.ReadEventAsync("GUILD_CREATE");
    }

    [Fact(Timeout = 60000)]
    public async Task Too_many_servers_on_one_shard_are_refused()
    {
        await using var practice = await Practice.StartAsync(
            TestContext.Current.CancellationToken, Practice.Options with { ExtraServers = 2500 });
        using var bot = await GreetedAsync(practice);
        await bot.IdentifyAsync(practice.Server.Token, 1);
        Assert.Equal(4011, await bot.ReadCloseAsync());
    }

    [Fact(Timeout = 60000)]
    public async Task A_new_token_ends_all_connections()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        JsonNode reset = await practice.DoAsync("/faults/token", new { token = "new" });
        Assert.Equal("new", (string?)reset["token"]);
        Assert.Equal(4004, await bot.ReadCloseAsync());
        Assert.Equal(401, (await practice.NobodyAsync(HttpMethod.Get, "/users/@me", authorization: "Bot old")).Status);
    }
}
