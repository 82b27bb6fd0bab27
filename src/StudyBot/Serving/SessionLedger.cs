using System.Security.Cryptography;
using System.Text;
using StudyBot.Discord.Gateway;
using Kept = StudyBot.Storage.Identifies;

namespace StudyBot.Serving;

/// <summary>Counts sessions in the database, where the token is known by its hash only.</summary>
internal sealed class SessionLedger(Kept.IIdentifyLedger ledger, string token, TimeProvider clock) : IIdentifyLedger
{
    readonly string _hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <inheritdoc/>
    public async Task<IdentifyGrant> PeekAsync(CancellationToken cancellationToken)
    {
        var budget = await ledger.ReadAsync(_hash, cancellationToken);
        return new IdentifyGrant(budget.Remaining > 0, ResetOf(budget));
    }

    /// <inheritdoc/>
    public async Task<IdentifyGrant> TryTakeAsync(CancellationToken cancellationToken)
    {
        var grant = await ledger.TryTakeAsync(_hash, cancellationToken);
        return new IdentifyGrant(grant.Granted, ResetOf(grant.Budget));
    }

    /// <inheritdoc/>
    public Task LearnAsync(IdentifyLimit limit, CancellationToken cancellationToken) => ledger.LearnAsync(
        _hash, new Kept.IdentifyLimit(limit.Total, limit.Remaining, limit.ResetAfter, limit.MaxConcurrency), cancellationToken);

    DateTimeOffset ResetOf(Kept.IdentifyBudget budget) =>
        budget.ResetsAt is { } at ? new DateTimeOffset(at, TimeSpan.Zero) : clock.GetUtcNow() + Kept.IdentifyBudget.Window;
}
