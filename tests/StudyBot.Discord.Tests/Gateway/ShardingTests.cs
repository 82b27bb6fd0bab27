using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Peer;

namespace StudyBot.Discord.Tests.Gateway;

public class ShardingTests
{
    readonly FakeTimeProvider _clock = new();

    [Fact(Timeout = 60000)]
    public async Task Shards_start_in_groups_of_max_concurrency_five_seconds_apart()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock, parts => Recommending(peer, parts, shards: 5, maxConcurrency: 2));
        var identified = new List<(int Shard, DateTimeOffset At)>();
        for (var i = 0; i < 5; i++)
        {
            var connection = await bot.PassTimeUntilAsync(peer.AcceptAsync(), TimeSpan.FromSeconds(0.25));
            await connection.HelloAsync();
            var shard = (await connection.ExpectAsync(2)).GetProperty("shard").EnumerateArray().Select(number => number.GetInt32()).ToList();
            Assert.Equal(5, shard[1]);
            identified.Add((shard[0], _clock.GetUtcNow()));
            await connection.ReadyAsync($"session-{shard[0]}", peer.Address);
            await bot.ExpectNoticeAsync<GatewayNotice.Ready>(i + 1);
        }

        Assert.Equal([0, 0, 1, 1, 2], identified.Select(one => one.Shard / 2));
        foreach (var key in identified.GroupBy(one => one.Shard % 2))
            Assert.All(key.Zip(key.Skip(1), (a, b) => b.At - a.At), gap => Assert.True(gap >= TimeSpan.FromSeconds(5), $"{gap}"));
        Assert.All(bot.Client.Shards, shard => Assert.Equal(ShardState.Ready, shard.State));
    }

    [Fact(Timeout = 60000)]
    public async Task A_process_runs_its_range_only()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock, parts => parts with
        {
            Options = parts.Options with { Shards = new() { Count = 8, First = 3, Last = 4 } },
        });
        for (var i = 0; i < 2; i++)
            await bot.PassTimeUntilAsync(peer.AcceptReadyAsync());

        Assert.Equal([new ShardId(3, 8), new ShardId(4, 8)], bot.Client.Shards.Select(shard => shard.Shard));
    }

    [Fact(Timeout = 60000)]
    public async Task A_shard_that_waits_for_READY_does_not_hold_up_the_next()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock, parts => Recommending(peer, parts, shards: 2, maxConcurrency: 1));
        var first = await peer.AcceptAsync();
        await first.HelloAsync(TimeSpan.FromMinutes(5));
        await first.ExpectAsync(2);
        var second = peer.AcceptAsync();
        while (!second.IsCompleted && !first.IsClosed)
        {
            _clock.Advance(TimeSpan.FromSeconds(0.5));
            await Task.WhenAny(second, Task.Delay(5, TestContext.Current.CancellationToken));
        }

        Assert.False(first.IsClosed);
    }

    [Fact(Timeout = 60000)]
    public async Task A_shard_that_must_stop_takes_the_others_with_it()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock, parts => Recommending(peer, parts, shards: 2, maxConcurrency: 2));
        var one = await peer.AcceptReadyAsync();
        var other = await peer.AcceptReadyAsync();
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>(2);
        await one.CloseAsync(4004);

        Assert.Equal(4004, (await bot.Outcome.WaitAsync(ScriptedPeer.Patience, TestContext.Current.CancellationToken))?.CloseCode);
        Assert.Equal(1000, await other.ExpectCloseAsync());
    }

    [Theory]
    [InlineData(0ul, 4, 0)]
    [InlineData(41771983444115456ul, 1, 0)]
    [InlineData(41771983444115456ul, 10, 9)]
    public void A_server_belongs_to_the_shard_of_the_documented_formula(ulong guild, int count, int expected) =>
        Assert.Equal(expected, ShardId.Of(guild, count).Index);

    static GatewayClientParts Recommending(ScriptedPeer peer, GatewayClientParts parts, int shards, int maxConcurrency) => parts with
    {
        AskGatewayBot = _ => Task.FromResult<GatewayBotAnswer>(new GatewayBotAnswer.Known(
            peer.Address, shards, IdentifyLimit.Unknown with { MaxConcurrency = maxConcurrency })),
    };
}
