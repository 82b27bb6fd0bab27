using StudyBot.Storage.Identifies;
using StudyBot.Storage.Tests.Support;

namespace StudyBot.Storage.Tests.Stores;

public sealed class Identify_ledger : StorageTest
{
    static readonly string Token = new('0', 64);
    static readonly string OtherToken = new('1', 64);

    static IdentifyLimit Limit(int total, int remaining, double hours = 24, int concurrency = 1) =>
        new(total, remaining, TimeSpan.FromHours(hours), concurrency);

    [Fact(Timeout = 60000)]
    public async Task A_new_token_may_open_a_thousand_sessions()
    {
        await using var storage = Start();
        Assert.Equal(IdentifyBudget.Unknown, await storage.Get<IIdentifyLedger>().ReadAsync(Token, Cancel));
        Assert.Equal(1000, IdentifyBudget.Unknown.Remaining);
    }

    [Fact(Timeout = 60000)]
    public async Task Sessions_are_counted_per_token_and_over_restarts()
    {
        for (var start = 0; start < 3; start++)
        {
            await using var storage = Start();
            Assert.True((await storage.Get<IIdentifyLedger>().TryTakeAsync(Token, Cancel)).Granted);
            Clock.Advance(TimeSpan.FromMinutes(1));
        }

        await using var after = Start();
        var budget = await after.Get<IIdentifyLedger>().ReadAsync(Token, Cancel);
        Assert.Equal(997, budget.Remaining);
        Assert.Equal(Clock.GetUtcNow().UtcDateTime - TimeSpan.FromMinutes(1), budget.LastIdentifyAt);
        Assert.Equal(1000, (await after.Get<IIdentifyLedger>().ReadAsync(OtherToken, Cancel)).Remaining);
    }

    [Fact(Timeout = 60000)]
    public async Task A_used_up_budget_refuses_and_says_when_it_ends()
    {
        await using var storage = Start();
        var ledger = storage.Get<IIdentifyLedger>();
        await ledger.LearnAsync(Token, Limit(total: 1000, remaining: 1, hours: 2), Cancel);

        Assert.True((await ledger.TryTakeAsync(Token, Cancel)).Granted);
        var refused = await ledger.TryTakeAsync(Token, Cancel);

        Assert.False(refused.Granted);
        Assert.Equal(0, refused.Budget.Remaining);
        Assert.Equal(Clock.GetUtcNow().UtcDateTime + TimeSpan.FromHours(2), refused.Budget.ResetsAt);
    }

    [Fact(Timeout = 60000)]
    public async Task When_the_window_has_ended_the_whole_budget_is_there_again()
    {
        await using var storage = Start();
        var ledger = storage.Get<IIdentifyLedger>();
        await ledger.LearnAsync(Token, Limit(total: 500, remaining: 0, hours: 2), Cancel);
        Clock.Advance(TimeSpan.FromHours(2));

        Assert.Equal(500, (await ledger.ReadAsync(Token, Cancel)).Remaining);
        var grant = await ledger.TryTakeAsync(Token, Cancel);
        Assert.True(grant.Granted);
        Assert.Equal(499, grant.Budget.Remaining);
        Assert.Equal(Clock.GetUtcNow().UtcDateTime + IdentifyBudget.Window, grant.Budget.ResetsAt);
    }

    [Fact(Timeout = 60000)]
    public async Task Within_a_window_what_Discord_states_never_lowers_our_own_count()
    {
        await using var storage = Start();
        var ledger = storage.Get<IIdentifyLedger>();
        await ledger.TryTakeAsync(Token, Cancel);
        await ledger.TryTakeAsync(Token, Cancel);

        await ledger.LearnAsync(Token, Limit(total: 2000, remaining: 1999, concurrency: 16), Cancel);
        var budget = await ledger.ReadAsync(Token, Cancel);
        Assert.Equal((2000, 2, 16), (budget.Total, budget.Used, budget.MaxConcurrency));

        await ledger.LearnAsync(Token, Limit(total: 2000, remaining: 1500), Cancel);
        Assert.Equal(500, (await ledger.ReadAsync(Token, Cancel)).Used);
    }

    [Fact(Timeout = 60000)]
    public async Task A_window_that_ends_at_another_time_than_ours_replaces_ours()
    {
        await using var storage = Start();
        var ledger = storage.Get<IIdentifyLedger>();
        await ledger.LearnAsync(Token, Limit(total: 1000, remaining: 0, hours: 4), Cancel);
        await ledger.LearnAsync(Token, Limit(total: 1000, remaining: 990, hours: 20), Cancel);
        var budget = await ledger.ReadAsync(Token, Cancel);
        Assert.Equal((10, Clock.GetUtcNow().UtcDateTime + TimeSpan.FromHours(20)), (budget.Used, budget.ResetsAt));
    }

    [Fact(Timeout = 60000)]
    public async Task Takers_at_the_same_moment_never_get_more_than_the_budget()
    {
        await using var storage = Start();
        var ledger = storage.Get<IIdentifyLedger>();
        await ledger.LearnAsync(Token, Limit(total: 1000, remaining: 5), Cancel);
        var grants = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => ledger.TryTakeAsync(Token, Cancel), Cancel)));
        Assert.Equal(5, grants.Count(grant => grant.Granted));
    }

    [Fact(Timeout = 60000)]
    public async Task A_token_instead_of_its_hash_is_refused_without_repeating_it()
    {
        const string Secret = "not.a.real-token";
        await using var storage = Start();
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => storage.Get<IIdentifyLedger>().TryTakeAsync(Secret, Cancel));
        Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.Ordinal);
    }
}
