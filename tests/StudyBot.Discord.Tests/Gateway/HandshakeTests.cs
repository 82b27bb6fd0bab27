using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Peer;

namespace StudyBot.Discord.Tests.Gateway;

public class HandshakeTests
{
    readonly FakeTimeProvider _clock = new();

    [Fact(Timeout = 60000)]
    public async Task Identify_says_who_we_are_which_shard_and_what_we_want()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address);
        var connection = await peer.AcceptAsync();
        await connection.HelloAsync();
        var identify = await connection.ExpectAsync(2);

        Assert.Equal("v=10&encoding=json", connection.Query);
        Assert.Equal("secret-token", identify.GetProperty("token").GetString());
        Assert.Equal((long)new DiscordOptions().Intents, identify.GetProperty("intents").GetInt64());
        Assert.Equal([0, 1], identify.GetProperty("shard").EnumerateArray().Select(number => number.GetInt32()));
        Assert.NotEmpty(identify.GetProperty("properties").GetProperty("browser").GetString()!);
    }

    [Theory(Timeout = 60000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_peer_that_stops_talking_is_left_after_twenty_seconds(bool afterHello)
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        var mute = await peer.AcceptAsync();
        if (afterHello)
        {
            await mute.HelloAsync(TimeSpan.FromMinutes(5));
            await mute.ExpectAsync(2);
        }
        var waited = await PassTimeUntilLostAsync(bot);

        Assert.Equal(4000, await mute.ExpectCloseAsync());
        Assert.True(waited >= TimeSpan.FromSeconds(20), $"{waited}");
        Assert.Equal(EndKind.DeadlineMissed, (await bot.ExpectNoticeAsync<GatewayNotice.Lost>()).End.Kind);
        await bot.PassTimeUntilAsync(peer.AcceptAsync());
    }

    [Fact(Timeout = 60000)]
    public async Task A_socket_that_never_finishes_opening_is_left_after_twenty_seconds()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        peer.MuteOpenings = 1;
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        var waited = await PassTimeUntilLostAsync(bot);

        Assert.True(waited >= TimeSpan.FromSeconds(20), $"{waited}");

        await bot.PassTimeUntilAsync(peer.AcceptReadyAsync());
    }

    [Fact(Timeout = 60000)]
    public async Task After_three_resumes_that_came_to_nothing_a_new_session_is_started()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        var first = await peer.AcceptReadyAsync();
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        first.Drop();

        for (var resume = 1; resume <= 3; resume++)
        {
            var connection = await bot.PassTimeUntilAsync(peer.AcceptAsync());
            await connection.HelloAsync();
            await connection.ExpectAsync(6);
            connection.Drop();
        }

        var fresh = await bot.PassTimeUntilAsync(peer.AcceptAsync());
        await fresh.HelloAsync();
        await fresh.ExpectAsync(2);
    }

    [Fact(Timeout = 60000)]
    public async Task A_long_replay_is_progress_and_runs_into_no_deadline()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        var first = await peer.AcceptReadyAsync();
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        first.Drop();
        var second = await bot.PassTimeUntilAsync(peer.AcceptAsync());
        second.ContinuouslyAcknowledge();
        second.Sequence = 1;
        await second.HelloAsync(TimeSpan.FromMinutes(5));
        await second.ExpectAsync(6);

        for (var i = 0; i < 3; i++)
        {
            await bot.CatchUpAsync(second);
            _clock.Advance(TimeSpan.FromSeconds(15));
        }
        await second.ResumedAsync();

        Assert.True((await bot.ExpectNoticeAsync<GatewayNotice.Ready>(2)).Resumed);
    }

    [Fact(Timeout = 60000)]
    public async Task Events_between_identify_and_ready_are_events()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address);
        var connection = await peer.AcceptAsync();
        await connection.HelloAsync();
        await connection.ExpectAsync(2);
        await connection.DispatchAsync("EARLY_BIRD", "{}");
        await connection.ReadyAsync("session-1", peer.Address);

        string[] heard = [(await bot.ExpectEventAsync()).Type, (await bot.ExpectEventAsync()).Type];
        Assert.Equal(["EARLY_BIRD", "READY"], heard.Order());
    }

    [Fact(Timeout = 60000)]
    public async Task A_reconnect_request_instead_of_hello_is_followed()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address);
        var first = await peer.AcceptAsync();
        await first.ReconnectAsync();

        Assert.Equal(4000, await first.ExpectCloseAsync());
        await peer.AcceptReadyAsync();
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
    }

    [Fact(Timeout = 60000)]
    public async Task A_new_session_starts_its_own_sequence_and_says_that_it_is_new()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        var first = await peer.AcceptReadyAsync();
        await bot.CatchUpAsync(first);
        await first.CloseAsync(4009);

        var second = await bot.PassTimeUntilAsync(peer.AcceptAsync());
        await second.HelloAsync();
        await second.ExpectAsync(2);
        await second.RequestHeartbeatAsync();
        Assert.Null(await second.ExpectHeartbeatsAsync(1));
        await second.ReadyAsync("session-2", peer.Address);
        Assert.False((await bot.ExpectNoticeAsync<GatewayNotice.Ready>(2)).Resumed);
    }

    [Fact(Timeout = 60000)]
    public async Task What_is_not_the_protocol_ends_the_connection_but_not_the_client()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address);
        var first = await peer.AcceptReadyAsync();
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        await first.SendAsync("this is not JSON");

        Assert.Equal(4000, await first.ExpectCloseAsync());
        var second = await peer.AcceptAsync();
        await second.HelloAsync();
        await second.ExpectAsync(6);
    }

    [Fact(Timeout = 60000)]
    public async Task Opcodes_and_fields_we_do_not_know_are_passed_over()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address);
        var connection = await peer.AcceptReadyAsync();
        await connection.SendAsync("""{"op":77,"d":{"new":[1,2]},"s":null,"t":null,"u":{"v":1}}""");
        await bot.CatchUpAsync(connection);

        Assert.False(connection.IsClosed);
    }

    /// <summary>Lets time pass under a client that is busy connecting until it gives up, and tells how much time that was.</summary>
    async Task<TimeSpan> PassTimeUntilLostAsync(BotUnderTest bot)
    {
        var start = _clock.GetUtcNow();
        while (bot.Notices.IsEmpty)
        {
            if (bot.Client.Shards.Any(shard => shard.State == ShardState.Connecting))
                _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
        return _clock.GetUtcNow() - start;
    }
}
