using System.Data;
using Microsoft.EntityFrameworkCore;

namespace StudyBot.Storage.Database;

/// <summary>Writing where another process may write the same row at the same moment, without a lock and on any database.</summary>
internal static class Racing
{
    const int Attempts = 5;

    /// <summary>Inserts the row that the query looks for. False when it was already there or another writer was faster.</summary>
    public static async Task<bool> TryInsertAsync<TRow>(
        this StudyBotContext context, IQueryable<TRow> same, Func<TRow> create, CancellationToken cancellationToken)
        where TRow : class
    {
        if (await same.AnyAsync(cancellationToken))
            return false;
        try
        {
            context.Add(create());
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            context.ChangeTracker.Clear();
            if (!await same.AnyAsync(cancellationToken))
                throw;
            return false;
        }
    }

    /// <summary>
    /// Reads, changes and saves as if alone, in a serializable transaction; starts over when the database reports that
    /// another writer was at the same rows.
    /// </summary>
    public static async Task SaveOrRetryAsync(this StudyBotContext context, Func<Task> change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
                await change();
                await context.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                context.ChangeTracker.Clear();
            }
        }
    }
}
