using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Peer;

namespace StudyBot.Discord.Tests.Gateway;

/// <summary>F56: a bot that looks online and hears nothing.</summary>
public class SilenceTests
{
    static readonly TimeSpan Interval = TimeSpan.FromSeconds(41.25);
    readonly FakeTimeProvider _clock = new();

    [Fact(Timeout = 60000)]
    public async Task No_events_while_acknowledgements_stop_is_mended_within_two_minutes()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = Start(peer, chance: 0.99);
        var deaf = await peer.AcceptReadyAsync(Interval);
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        deaf.StopAcknowledging();
        var before = _clock.GetUtcNow();

        Assert.Equal(4000, await bot.PassTimeUntilAsync(deaf.ExpectCloseAsync()));
        Assert.InRange(_clock.GetUtcNow() - before, TimeSpan.Zero, TimeSpan.FromSeconds(120));
        var next = await peer.AcceptAsync();
        await next.HelloAsync();
        await next.ExpectAsync(6);
    }

    [Fact(Timeout = 60000)]
    public async Task A_quiet_server_that_answers_when_asked_keeps_its_connection()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = Start(peer);
        var quiet = await peer.AcceptReadyAsync(Interval);
        for (var asked = 1; asked <= 3; asked++)
        {
            var question = await bot.PassTimeUntilAsync(quiet.ExpectAsync(8));
            Assert.Equal("7", question.GetProperty("guild_id").GetString());
            await quiet.DispatchAsync("GUILD_MEMBERS_CHUNK", """{"guild_id":"7"}""");
            await bot.CatchUpAsync(quiet);
        }

        Assert.False(quiet.IsClosed);
        Assert.Single(peer.All);
    }

    [Fact(Timeout = 60000)]
    public async Task A_server_with_events_is_never_asked()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = Start(peer);
        var busy = await peer.AcceptReadyAsync(Interval);
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        var asked = busy.ReceiveAsync();
        for (var minute = 0; minute < 10; minute++)
        {
            _clock.Advance(TimeSpan.FromSeconds(35));
            await bot.CatchUpAsync(busy);
        }

        Assert.False(asked.IsCompleted);
    }

    [Fact(Timeout = 60000)]
    public async Task Events_that_stop_although_acknowledgements_come_are_fetched_by_a_resume_and_then_by_a_new_session()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = Start(peer);
        var silent = await peer.AcceptReadyAsync(Interval);
        await bot.PassTimeUntilAsync(silent.ExpectAsync(8));
        Assert.Equal(4000, await bot.PassTimeUntilAsync(silent.ExpectCloseAsync()));
        Assert.Equal(EndKind.Silent, (await bot.ExpectNoticeAsync<GatewayNotice.Lost>()).End.Kind);

        var resumed = await bot.PassTimeUntilAsync(peer.AcceptAsync());
        resumed.ContinuouslyAcknowledge();
        await resumed.HelloAsync(Interval);
        await resumed.ExpectAsync(6);
        await resumed.ResumedAsync();
        await bot.PassTimeUntilAsync(resumed.ExpectAsync(8));
        await bot.PassTimeUntilAsync(resumed.ExpectCloseAsync());

        var anew = await bot.PassTimeUntilAsync(peer.AcceptAsync());
        await anew.HelloAsync(Interval);
        await bot.PassTimeUntilAsync(anew.ExpectAsync(2));
    }

    [Fact(Timeout = 60000)]
    public async Task A_bot_in_no_server_may_hear_nothing_for_hours()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        var lonely = await peer.AcceptReadyAsync(Interval);
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        for (var beat = 1; beat <= 12; beat++)
        {
            _clock.Advance(Interval);
            await lonely.ExpectHeartbeatsAsync(beat);
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        Assert.False(lonely.IsClosed);
    }

    BotUnderTest Start(ScriptedPeer peer, double chance = 0.5) => BotUnderTest.Start(peer.Address, _clock, parts => parts with
    {
        AskForSign = _ => GatewayPayloads.RequestMember(server: 7, member: 1),
        Chance = () => chance,
    });
}
