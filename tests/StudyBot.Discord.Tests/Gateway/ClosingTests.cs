using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Peer;

namespace StudyBot.Discord.Tests.Gateway;

public class ClosingTests
{
    readonly FakeTimeProvider _clock = new();

    [Fact(Timeout = 60000)]
    public async Task A_reconnect_request_is_answered_with_4000_and_a_resume_from_the_last_event()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address);
        var first = await peer.AcceptReadyAsync();
        await first.DispatchAsync("TYPING_START", "{}");
        await first.ReconnectAsync();

        Assert.Equal(4000, await first.ExpectCloseAsync());
        var second = await peer.AcceptAsync();
        await second.HelloAsync();
        var resume = await second.ExpectAsync(6);
        Assert.Equal("session-1", resume.GetProperty("session_id").GetString());
        Assert.Equal(2, resume.GetProperty("seq").GetInt64());
        Assert.Equal("secret-token", resume.GetProperty("token").GetString());
    }

    [Fact(Timeout = 60000)]
    public async Task Stopping_closes_with_1000_so_that_the_bot_goes_offline_at_once()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address);
        var connection = await peer.AcceptReadyAsync();
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();

        Assert.Null(await bot.StopAsync());

        Assert.Equal(1000, await connection.ExpectCloseAsync());
    }

    [Fact(Timeout = 60000)]
    public async Task A_peer_that_never_answers_the_close_is_left_after_two_seconds()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        var silent = await peer.AcceptReadyAsync();
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        silent.FallSilent();
        await silent.ReconnectAsync();
        var next = peer.AcceptAsync();

        while (!next.IsCompleted && _clock.GetUtcNow() < _clock.Start + TimeSpan.FromSeconds(2.9))
        {
            _clock.Advance(TimeSpan.FromSeconds(0.1));
            await Task.WhenAny(next, Task.Delay(20, TestContext.Current.CancellationToken));
        }

        Assert.True(next.IsCompleted, "no new connection within three seconds");
    }

    [Fact(Timeout = 60000)]
    public async Task Stopping_does_not_wait_for_a_dead_peer()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address);
        var silent = await peer.AcceptReadyAsync();
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        silent.FallSilent();

        Assert.Null(await bot.StopAsync());
    }

    [Fact(Timeout = 60000)]
    public async Task A_close_that_crosses_a_reconnect_request_leads_to_one_new_connection()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address);
        var first = await peer.AcceptReadyAsync();
        await first.ReconnectAsync();
        await first.CloseAsync(1001);

        var second = await peer.AcceptAsync();
        second.ContinuouslyAcknowledge();
        await second.HelloAsync();
        await second.ExpectAsync(6);
        await second.ResumedAsync();
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>(2);
        await bot.CatchUpAsync(second);

        Assert.Equal(2, peer.All.Count);
        Assert.False(second.IsClosed);
    }

    [Fact(Timeout = 60000)]
    public async Task A_line_that_breaks_without_a_close_code_is_resumed()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address);
        var first = await peer.AcceptReadyAsync();
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        first.Drop();

        var second = await peer.AcceptAsync();
        await second.HelloAsync();
        await second.ExpectAsync(6);
    }
}
