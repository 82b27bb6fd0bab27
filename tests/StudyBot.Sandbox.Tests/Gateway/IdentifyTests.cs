using Microsoft.Extensions.Time.Testing;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Gateway;

public sealed class IdentifyTests
{
    [Fact(Timeout = 60000)]
    public async Task A_second_identify_within_five_seconds_gets_op_9()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var practice = await Practice.StartAsync(
            TestContext.Current.CancellationToken, new SandboxOptions { Time = time });
        using var first = await TestBot.LoginAsync(practice);

        using var second = await TestBot.OpenAsync(practice.Server.GatewayUrl.ToString());
        await second.ReadOpAsync(10);
        await second.IdentifyAsync(practice.Server.Token, 1);
        Assert.False((bool?)(await second.ReadOpAsync(9))["d"]);

        time.Advance(TimeSpan.FromSeconds(5));
        await second.IdentifyAsync(practice.Server.Token, 1);
        await second.ReadEventAsync("READY");
    }

    [Fact(Timeout = 60000)]
    public async Task Shards_with_different_concurrency_keys_start_together()
    {
        await using var practice = await Practice.StartAsync(
            TestContext.Current.CancellationToken, new SandboxOptions { MaxConcurrency = 2, Shards = 2 });
        using var first = await TestBot.LoginAsync(practice, shard: [0, 2]);
        using var second = await TestBot.LoginAsync(practice, shard: [1, 2]);
        var limit = (await practice.BotOkAsync(HttpMethod.Get, "/gateway/bot"))["session_start_limit"]!;
        Assert.Equal(2, (int?)limit["max_concurrency"]);
        Assert.Equal(998, (int?)limit["remaining"]);
    }

    [Fact(Timeout = 60000)]
    public async Task Using_up_the_days_identifies_resets_the_token()
    {
        await using var practice = await Practice.StartAsync(
            TestContext.Current.CancellationToken, Practice.Options with { IdentifiesPerDay = 1 });
        var token = practice.Server.Token;
        using var first = await TestBot.LoginAsync(practice);
        using var second = await TestBot.OpenAsync(practice.Server.GatewayUrl.ToString());
        await second.ReadOpAsync(10);
        await second.IdentifyAsync(token, 1);
        Assert.Equal(4004, await second.ReadCloseAsync());
        Assert.Equal(4004, await first.ReadCloseAsync());
        Assert.NotEqual(token, practice.Server.Token);
    }

    [Fact(Timeout = 60000)]
    public async Task Events_go_to_the_shard_that_owns_the_server()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken, Practice.Options with { ExtraServers = 20 });
        using var zero = await TestBot.LoginAsync(practice, shard: [0, 2]);
        using var one = await TestBot.LoginAsync(practice, shard: [1, 2]);
        var owned = new List<ulong>[] { [], [] };
        foreach (var (shard, bot) in new[] { zero, one }.Index())
        {
            await bot.SendAsync(1, bot.Sequence);
            while (await bot.ReadAsync() is var payload && (int?)payload["op"] == 0)
                owned[shard].Add(ulong.Parse((string)payload["d"]!["id"]!, null));
        }
        Assert.Equal(21, owned[0].Count + owned[1].Count);
        Assert.All(owned[0], id => Assert.Equal(0UL, (id >> 22) % 2));
        Assert.All(owned[1], id => Assert.Equal(1UL, (id >> 22) % 2));
    }
}
