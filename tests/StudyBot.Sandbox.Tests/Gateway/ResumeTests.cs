using System.Text.Json.Nodes;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Gateway;

public sealed class ResumeTests
{
    static Task<JsonNode> SayAsync(Practice practice, string content) =>
        practice.DoAsync("/people/siti/messages", new { channel = "umum", content });

    static async Task<TestBot> ResumeAsync(Practice practice, TestBot lost, long? sequence = null)
    {
        var bot = await TestBot.OpenAsync(lost.ResumeUrl);
        await bot.ReadOpAsync(10);
        await bot.ResumeAsync(practice.Server.Token, lost.SessionId, sequence ?? lost.Sequence);
        return bot;
    }

    [Fact(Timeout = 60000)]
    public async Task What_was_missed_is_sent_again_in_order()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await bot.ReadEventAsync("GUILD_CREATE");
        await practice.DoAsync("/faults/drop");
        Assert.Null(await bot.ReadCloseAsync());
        foreach (var content in (string[])["satu", "dua", "tiga"])
            await SayAsync(practice, content);

        using var again = await ResumeAsync(practice, bot);
        foreach (var content in (string[])["satu", "dua", "tiga"])
            Assert.Equal(content, (string?)(await again.ReadEventAsync("MESSAGE_CREATE"))["content"]);
        Assert.Equal(["RESUMED"], await again.NamesUntilAsync("RESUMED"));
        Assert.Equal(bot.Sequence + 4, again.Sequence);

        var connections = (await practice.SeeAsync("/gateway"))["connections"]!.AsArray();
        Assert.Empty(connections[^1]!["notices"]!.AsArray());
        Assert.Equal(1, (int?)(await practice.SeeAsync("/gateway"))["identifies_used"]);
    }

    [Theory(Timeout = 60000)]
    [InlineData(4000, true)]
    [InlineData(4900, true)]
    [InlineData(1000, false)]
    [InlineData(1001, false)]
    public async Task The_clients_close_code_decides_whether_the_session_lives(int code, bool resumes)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await bot.CloseAsync(code);
        await bot.ReadCloseAsync();

        using var again = await ResumeAsync(practice, bot);
        if (resumes)
            await again.ReadEventAsync("RESUMED");
        else
            Assert.False((bool?)(await again.ReadOpAsync(9))["d"]);
    }

    [Theory(Timeout = 60000)]
    [InlineData(1012, true)]
    [InlineData(4000, true)]
    [InlineData(4008, true)]
    [InlineData(4007, false)]
    [InlineData(4009, false)]
    public async Task A_drop_on_demand_has_the_code_asked_for(int code, bool resumes)
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await practice.DoAsync("/faults/drop", new { code });
        Assert.Equal(code, await bot.ReadCloseAsync());
        await bot.CloseAsync(code);

        using var again = await ResumeAsync(practice, bot);
        if (resumes)
            await again.ReadEventAsync("RESUMED");
        else
            Assert.False((bool?)(await again.ReadOpAsync(9))["d"]);
    }

    [Fact(Timeout = 60000)]
    public async Task A_sequence_from_the_future_closes_with_4007()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        bot.Abort();
        using var again = await ResumeAsync(practice, bot, sequence: 9999);
        Assert.Equal(4007, await again.ReadCloseAsync());
    }

    [Fact(Timeout = 60000)]
    public async Task Resuming_with_a_wrong_token_closes_with_4004()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        using var again = await TestBot.OpenAsync(bot.ResumeUrl);
        await again.ReadOpAsync(10);
        await again.ResumeAsync("wrong", bot.SessionId, bot.Sequence);
        Assert.Equal(4004, await again.ReadCloseAsync());
    }

    [Fact(Timeout = 60000)]
    public async Task Op_7_asks_to_reconnect_and_op_9_says_whether_to_resume()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await bot.ReadEventAsync("GUILD_CREATE");
        await practice.DoAsync("/faults/reconnect");
        await bot.ReadOpAsync(7);
        await practice.DoAsync("/faults/heartbeat");
        await bot.ReadOpAsync(1);
        await practice.DoAsync("/faults/invalidate", new { resumable = true });
        Assert.True((bool?)(await bot.ReadOpAsync(9))["d"]);
        await practice.DoAsync("/faults/invalidate");
        Assert.False((bool?)(await bot.ReadOpAsync(9))["d"]);

        using var again = await ResumeAsync(practice, bot);
        Assert.False((bool?)(await again.ReadOpAsync(9))["d"]);
    }

    [Fact(Timeout = 60000)]
    public async Task Ignoring_the_resume_address_is_noticed()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        bot.Abort();
        using var again = await TestBot.OpenAsync(practice.Server.GatewayUrl.ToString());
        await again.ReadOpAsync(10);
        await again.ResumeAsync(practice.Server.Token, bot.SessionId, bot.Sequence);
        await again.ReadEventAsync("RESUMED");
        var connections = (await practice.SeeAsync("/gateway"))["connections"]!.AsArray();
        Assert.Contains("resume_gateway_url", connections[^1]!["notices"]![0]!.ToString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_restart_may_keep_sessions_or_lose_them()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await practice.DoAsync("/faults/restart", new { keep_sessions = true });
        Assert.Null(await bot.ReadCloseAsync());
        using var kept = await ResumeAsync(practice, bot);
        await kept.ReadEventAsync("RESUMED");

        await practice.DoAsync("/faults/restart");
        using var lost = await ResumeAsync(practice, bot, kept.Sequence);
        Assert.False((bool?)(await lost.ReadOpAsync(9))["d"]);
    }
}
