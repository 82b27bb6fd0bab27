namespace StudyBot.Discord.Gateway;

/// <summary>Counts the sessions of this process only; forgets them when it ends.</summary>
public sealed class InMemoryIdentifyLedger(TimeProvider time) : IIdentifyLedger
{
    readonly Lock _gate = new();
    IdentifyBudget _budget = IdentifyBudget.Fresh(time.GetUtcNow());

    /// <inheritdoc/>
    public Task<IdentifyGrant> PeekAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_budget.Take(time.GetUtcNow()).Grant);
    }

    /// <inheritdoc/>
    public Task<IdentifyGrant> TryTakeAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            (_budget, var grant) = _budget.Take(time.GetUtcNow());
            return Task.FromResult(grant);
        }
    }

    /// <inheritdoc/>
    public Task LearnAsync(IdentifyLimit limit, CancellationToken cancellationToken)
    {
        lock (_gate)
            _budget = _budget.Learn(limit, time.GetUtcNow());
        return Task.CompletedTask;
    }
}
