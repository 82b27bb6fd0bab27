using System.Text;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Peer;

namespace StudyBot.Discord.Tests.Gateway;

public class OutboundBudgetTests
{
    readonly FakeTimeProvider _clock = new();

    [Fact(Timeout = 60000)]
    public async Task A_flood_of_commands_leaves_room_for_heartbeats_which_wait_for_nobody()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        var connection = await peer.AcceptReadyAsync(TimeSpan.FromSeconds(41.25));
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();

        var sends = Enumerable.Range(0, 200)
            .Select(_ => bot.Client.SendAsync(0, GatewayOpcode.PresenceUpdate, Encoding.UTF8.GetBytes("{}"), TestContext.Current.CancellationToken))
            .ToList();
        // Identify was one of the 117.
        for (var i = 0; i < 116; i++)
            await connection.ExpectAsync(3);
        await connection.RequestHeartbeatAsync();
        await connection.ExpectHeartbeatsAsync(1);
        await bot.CatchUpAsync(connection);
        Assert.Equal(116, sends.Count(send => send.IsCompleted));

        _clock.Advance(TimeSpan.FromSeconds(41.25));
        await connection.ExpectHeartbeatsAsync(2);
        await bot.CatchUpAsync(connection);
        _clock.Advance(TimeSpan.FromSeconds(18.75));
        Assert.All(await Task.WhenAll(sends), Assert.True);
    }

    [Theory]
    [InlineData(41.25, 117)]
    [InlineData(10, 113)]
    [InlineData(0.1, 1)]
    public void A_server_that_wants_more_heartbeats_gets_fewer_commands(double intervalSeconds, int expected)
    {
        using var budget = new OutboundBudget(_clock, TimeSpan.FromSeconds(intervalSeconds));
        Assert.Equal(expected, budget.Capacity);
    }

    [Fact(Timeout = 60000)]
    public async Task A_command_without_a_connection_is_not_sent_and_says_so()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address);

        Assert.False(await bot.Client.SendAsync(0, GatewayOpcode.PresenceUpdate, Encoding.UTF8.GetBytes("{}"), TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = 60000)]
    public async Task A_command_longer_than_Discord_takes_is_refused_before_it_is_sent()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address);
        var large = Encoding.UTF8.GetBytes($"\"{new string('x', 4096)}\"");

        await Assert.ThrowsAsync<ArgumentException>(() => bot.Client.SendAsync(0, GatewayOpcode.PresenceUpdate, large, TestContext.Current.CancellationToken));
    }
}
