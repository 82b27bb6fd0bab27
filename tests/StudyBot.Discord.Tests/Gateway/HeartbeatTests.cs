using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Peer;

namespace StudyBot.Discord.Tests.Gateway;

public class HeartbeatTests
{
    static readonly TimeSpan Interval = TimeSpan.FromSeconds(40);
    readonly FakeTimeProvider _clock = new();

    [Fact(Timeout = 60000)]
    public async Task An_unacknowledged_heartbeat_closes_with_4000_and_resumes_before_two_intervals_are_over()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        var deaf = await peer.AcceptReadyAsync(Interval);
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        deaf.StopAcknowledging();

        await BeatAsync(bot, deaf, 1, Interval / 2);
        _clock.Advance(Interval);

        Assert.Equal(4000, await deaf.ExpectCloseAsync());
        var next = await peer.AcceptAsync();
        await next.HelloAsync();
        await next.ExpectAsync(6);
    }

    [Fact(Timeout = 60000)]
    public async Task What_the_dead_connection_owed_is_not_held_against_the_next()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        var deaf = await peer.AcceptReadyAsync(Interval);
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        deaf.StopAcknowledging();
        await BeatAsync(bot, deaf, 1, Interval / 2);
        _clock.Advance(Interval);

        var healthy = await peer.AcceptAsync();
        healthy.ContinuouslyAcknowledge();
        await healthy.HelloAsync(Interval);
        await healthy.ExpectAsync(6);
        await healthy.ResumedAsync();
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>(2);
        await BeatAsync(bot, healthy, 1, Interval / 2);
        for (var beat = 2; beat <= 5; beat++)
            await BeatAsync(bot, healthy, beat, Interval);

        Assert.False(healthy.IsClosed);
        Assert.Equal(2, peer.All.Count);
    }

    [Fact(Timeout = 60000)]
    public async Task The_watch_is_on_during_the_handshake_too()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        var deaf = await peer.AcceptAsync();
        await deaf.HelloAsync(TimeSpan.FromSeconds(8));
        await deaf.ExpectAsync(2);

        await BeatAsync(bot, deaf, 1, TimeSpan.FromSeconds(4));
        _clock.Advance(TimeSpan.FromSeconds(8));

        Assert.Equal(4000, await deaf.ExpectCloseAsync());
        Assert.Equal(EndKind.Zombie, (await bot.ExpectNoticeAsync<GatewayNotice.Lost>()).End.Kind);
    }

    [Fact(Timeout = 60000)]
    public async Task The_first_beat_falls_by_chance_into_the_first_interval_and_carries_null()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock, parts => parts with { Chance = () => 0.25 });
        var connection = await peer.AcceptAsync();
        connection.ContinuouslyAcknowledge();
        await connection.HelloAsync(TimeSpan.FromSeconds(16));
        await connection.ExpectAsync(2);

        _clock.Advance(TimeSpan.FromSeconds(3.9));
        Assert.Empty(connection.Heartbeats);
        _clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Null(await connection.ExpectHeartbeatsAsync(1));
    }

    [Fact(Timeout = 60000)]
    public async Task Beats_carry_the_last_sequence_that_was_not_null()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        var connection = await peer.AcceptReadyAsync();
        await connection.DispatchAsync("TYPING_START", "{}");
        await connection.DispatchAsync("TYPING_START", "{}");
        await connection.AcknowledgeAsync();
        await connection.RequestHeartbeatAsync();

        Assert.Equal(3, await connection.ExpectHeartbeatsAsync(1));
    }

    [Fact(Timeout = 60000)]
    public async Task A_beat_the_peer_asks_for_is_sent_at_once_and_leaves_a_whole_interval_to_acknowledge_it()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        var connection = await peer.AcceptReadyAsync(Interval);
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        connection.StopAcknowledging();
        _clock.Advance(Interval / 2 - TimeSpan.FromSeconds(1));

        await connection.RequestHeartbeatAsync();
        await connection.ExpectHeartbeatsAsync(1);
        // The regular beat would have been due now, with the requested one still on its way.
        _clock.Advance(TimeSpan.FromSeconds(2));
        await connection.AcknowledgeAsync();
        await bot.CatchUpAsync(connection);
        await BeatAsync(bot, connection, 2, Interval);

        Assert.False(connection.IsClosed);
    }

    [Fact(Timeout = 60000)]
    public async Task A_beat_that_cannot_be_sent_ends_its_connection()
    {
        var heartbeat = new Heartbeat(Interval, _ => new TaskCompletionSource().Task, _clock, 0);

        var running = heartbeat.RunAsync(TestContext.Current.CancellationToken);
        _clock.Advance(Interval);

        await Assert.ThrowsAsync<TimeoutException>(() => running);
    }

    /// <summary>Lets time pass until the nth beat of a connection is due, and waits until the peer has it and its answer is read.</summary>
    async Task BeatAsync(BotUnderTest bot, PeerConnection connection, int nth, TimeSpan wait)
    {
        _clock.Advance(wait);
        await connection.ExpectHeartbeatsAsync(nth);
        await bot.CatchUpAsync(connection);
    }
}
