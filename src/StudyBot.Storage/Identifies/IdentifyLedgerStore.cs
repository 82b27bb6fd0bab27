using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Database;

namespace StudyBot.Storage.Identifies;

/// <summary>
/// Each change is one conditional UPDATE, so that the database itself keeps two processes from both taking the last session.
/// </summary>
internal sealed class IdentifyLedgerStore(StudyBotDatabase database, TimeProvider clock) : IIdentifyLedger
{
    /// <summary>Two ends nearer than this belong to one window: Discord tells the remaining time, not the moment.</summary>
    static readonly TimeSpan SameWindow = TimeSpan.FromMinutes(1);

    public async Task<IdentifyBudget> ReadAsync(string tokenHash, CancellationToken cancellationToken)
    {
        CheckHash(tokenHash);
        await using var context = await database.OpenAsync(cancellationToken);
        return await ReadAsync(context, tokenHash, cancellationToken);
    }

    public async Task<IdentifyGrant> TryTakeAsync(string tokenHash, CancellationToken cancellationToken)
    {
        CheckHash(tokenHash);
        await using var context = await database.OpenAsync(cancellationToken);
        await RenewWindowAsync(context, tokenHash, cancellationToken);
        var now = Now;
        var taken = await context.IdentifyBudgets.Where(row => row.TokenHash == tokenHash && row.Used < row.Total)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Used, row => row.Used + 1)
                .SetProperty(row => row.LastIdentifyAt, now), cancellationToken);
        return new IdentifyGrant(taken == 1, await ReadAsync(context, tokenHash, cancellationToken));
    }

    public async Task LearnAsync(string tokenHash, IdentifyLimit limit, CancellationToken cancellationToken)
    {
        CheckHash(tokenHash);
        await using var context = await database.OpenAsync(cancellationToken);
        await RenewWindowAsync(context, tokenHash, cancellationToken);
        var (used, resetsAt) = (Math.Max(0, limit.Total - limit.Remaining), Now + limit.ResetAfter);
        var (from, to) = (resetsAt - SameWindow, resetsAt + SameWindow);
        await context.IdentifyBudgets.Where(row => row.TokenHash == tokenHash)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Total, limit.Total)
                .SetProperty(row => row.MaxConcurrency, limit.MaxConcurrency)
                .SetProperty(row => row.Used, row => row.Used > used && row.ResetsAt > from && row.ResetsAt < to ? row.Used : used)
                .SetProperty(row => row.ResetsAt, resetsAt), cancellationToken);
    }

    DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Afterwards the token has a row whose window has not ended.</summary>
    async Task RenewWindowAsync(StudyBotContext context, string tokenHash, CancellationToken cancellationToken)
    {
        var (now, end) = (Now, Now + IdentifyBudget.Window);
        var rows = context.IdentifyBudgets.Where(row => row.TokenHash == tokenHash);
        if (await context.TryInsertAsync(rows, () => NewRow(tokenHash, end), cancellationToken))
            return;
        await rows.Where(row => row.ResetsAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Used, 0).SetProperty(row => row.ResetsAt, end), cancellationToken);
    }

    async Task<IdentifyBudget> ReadAsync(StudyBotContext context, string tokenHash, CancellationToken cancellationToken)
    {
        var row = await context.IdentifyBudgets.AsNoTracking().FirstOrDefaultAsync(r => r.TokenHash == tokenHash, cancellationToken);
        if (row is null)
            return IdentifyBudget.Unknown;
        var budget = new IdentifyBudget(row.Total, row.Used, row.ResetsAt, row.LastIdentifyAt, row.MaxConcurrency);
        return row.ResetsAt <= Now ? budget with { Used = 0, ResetsAt = null } : budget;
    }

    static IdentifyBudgetRow NewRow(string tokenHash, DateTime resetsAt) => new()
    {
        TokenHash = tokenHash,
        Total = IdentifyBudget.Unknown.Total,
        MaxConcurrency = IdentifyBudget.Unknown.MaxConcurrency,
        ResetsAt = resetsAt,
    };

    static void CheckHash(string tokenHash)
    {
        // The value is left out of the message: it could be the token itself.
        if (tokenHash.Length != 64 || tokenHash.Any(c => c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f'))))
            throw new ArgumentException("Not a SHA-256 in 64 lower-case hexadecimal digits.", nameof(tokenHash));
    }
}
