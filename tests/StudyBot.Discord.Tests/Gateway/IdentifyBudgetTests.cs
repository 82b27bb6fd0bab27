using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Peer;

namespace StudyBot.Discord.Tests.Gateway;

public class IdentifyBudgetTests
{
    readonly FakeTimeProvider _clock = new();

    [Fact(Timeout = 60000)]
    public async Task A_hundred_invalid_sessions_in_a_row_keep_the_pace_and_the_budget()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock, parts => parts with { Chance = () => 0 });
        var identifies = new List<DateTimeOffset>();
        for (var i = 0; i < 100; i++)
        {
            var connection = await bot.PassTimeUntilAsync(peer.AcceptAsync(), TimeSpan.FromSeconds(0.25));
            await connection.HelloAsync();
            await connection.ExpectAsync(2);
            identifies.Add(_clock.GetUtcNow());
            await connection.InvalidSessionAsync(resumable: false);
            // Most of the announced wait in one leap, the rest in small steps so that the gaps are measured finely.
            var wait = (await bot.ExpectNoticeAsync<GatewayNotice.Lost>(i + 1)).Wait;
            _clock.Advance(wait * 0.97);
        }

        Assert.All(identifies.Zip(identifies.Skip(1), (a, b) => b - a), gap => Assert.True(gap >= TimeSpan.FromSeconds(5), $"{gap}"));
        // It gets slower, not just paced: one a minute in the end.
        Assert.True(identifies[^1] - identifies[50] >= TimeSpan.FromSeconds(49 * 59));
        Assert.Equal(100, peer.All.Count);
    }

    [Fact(Timeout = 60000)]
    public async Task No_more_sessions_are_started_than_Discord_grants_until_its_window_ends()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        var limit = new IdentifyLimit(1000, 3, TimeSpan.FromHours(2), 1);
        var start = _clock.GetUtcNow();
        await using var bot = BotUnderTest.Start(peer.Address, _clock, parts => parts with
        {
            AskGatewayBot = _ => Task.FromResult<GatewayBotAnswer>(new GatewayBotAnswer.Known(
                peer.Address, 1, _clock.GetUtcNow() < start + limit.ResetAfter ? limit : IdentifyLimit.Unknown)),
        });
        for (var i = 0; i < 3; i++)
            await RefuseAsync(await bot.PassTimeUntilAsync(peer.AcceptAsync()));

        var fourth = await bot.PassTimeUntilAsync(peer.AcceptAsync(), TimeSpan.FromSeconds(30));
        await fourth.HelloAsync();
        await fourth.ExpectAsync(2);

        Assert.True(_clock.GetUtcNow() - start >= limit.ResetAfter);
    }

    [Fact(Timeout = 60000)]
    public async Task A_refusal_that_may_be_resumed_is_resumed_after_a_pause()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, _clock);
        var first = await peer.AcceptReadyAsync();
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        var refusedAt = _clock.GetUtcNow();
        await first.InvalidSessionAsync(resumable: true);

        var second = await bot.PassTimeUntilAsync(peer.AcceptAsync());
        await second.HelloAsync();
        await second.ExpectAsync(6);
        Assert.InRange(_clock.GetUtcNow() - refusedAt, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5));
    }

    [Fact(Timeout = 60000)]
    public async Task A_connection_that_never_identified_costs_no_session()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        var ledger = new CountingLedger();
        await using var bot = BotUnderTest.Start(peer.Address, _clock, parts => parts with { Ledger = ledger });
        for (var i = 0; i < 3; i++)
            (await bot.PassTimeUntilAsync(peer.AcceptAsync())).Drop();
        await bot.PassTimeUntilAsync(peer.AcceptReadyAsync());

        Assert.Equal(1, ledger.Taken);
    }

    [Fact(Timeout = 60000)]
    public async Task A_session_that_somebody_else_took_is_not_used()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        var ledger = new CountingLedger { Refusals = 1 };
        await using var bot = BotUnderTest.Start(peer.Address, _clock, parts => parts with { Ledger = ledger });
        var first = await peer.AcceptAsync();
        await first.HelloAsync();
        Assert.Equal(4000, await first.ExpectCloseAsync());

        await bot.PassTimeUntilAsync(peer.AcceptReadyAsync());
    }

    [Fact(Timeout = 60000)]
    public async Task A_ledger_that_fails_does_not_keep_the_bot_away()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, with: parts => parts with { Ledger = new BrokenLedger() });

        await peer.AcceptReadyAsync();
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
    }

    [Fact]
    public void Within_one_window_the_higher_count_wins_and_a_new_window_starts_anew()
    {
        var now = _clock.GetUtcNow();
        var budget = IdentifyBudget.Fresh(now).Learn(new(1000, 990, TimeSpan.FromHours(5), 1), now);
        for (var i = 0; i < 5; i++)
            budget = budget.Take(now).Next;
        Assert.Equal(15, budget.Used);

        Assert.Equal(15, budget.Learn(new(1000, 990, TimeSpan.FromHours(5), 1), now).Used);
        Assert.Equal(20, budget.Learn(new(1000, 980, TimeSpan.FromHours(5), 1), now).Used);
        Assert.Equal(0, budget.Learn(new(1000, 1000, TimeSpan.FromHours(24), 1), now).Used);
    }

    [Fact]
    public void A_day_grants_its_number_and_the_next_day_again()
    {
        var now = _clock.GetUtcNow();
        var budget = IdentifyBudget.Fresh(now);
        for (var i = 0; i < 1000; i++)
            (budget, _) = budget.Take(now);

        Assert.False(budget.Take(now).Grant.Granted);
        Assert.Equal(now + TimeSpan.FromHours(24), budget.Take(now).Grant.ResetsAt);
        Assert.True(budget.Take(now + TimeSpan.FromHours(24)).Grant.Granted);
    }

    static async Task RefuseAsync(PeerConnection connection)
    {
        await connection.HelloAsync();
        await connection.ExpectAsync(2);
        await connection.InvalidSessionAsync(resumable: false);
        await connection.ExpectCloseAsync();
    }

    sealed class CountingLedger : IIdentifyLedger
    {
        public int Taken { get; private set; }
        public int Refusals { get; set; }

        public Task<IdentifyGrant> PeekAsync(CancellationToken cancellationToken) => Task.FromResult(new IdentifyGrant(true, default));

        public Task<IdentifyGrant> TryTakeAsync(CancellationToken cancellationToken)
        {
            var granted = Refusals-- <= 0;
            Taken += granted ? 1 : 0;
            return Task.FromResult(new IdentifyGrant(granted, default));
        }

        public Task LearnAsync(IdentifyLimit limit, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    sealed class BrokenLedger : IIdentifyLedger
    {
        public Task<IdentifyGrant> PeekAsync(CancellationToken cancellationToken) => throw new IOException("disk full");
        public Task<IdentifyGrant> TryTakeAsync(CancellationToken cancellationToken) => throw new IOException("disk full");
        public Task LearnAsync(IdentifyLimit limit, CancellationToken cancellationToken) => throw new IOException("disk full");
    }
}
