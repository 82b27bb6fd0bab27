using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace StudyBot.Storage.Database;

/// <summary>
/// EF Core keeps its migration lock as a row of the table <c>__EFMigrationsLock</c>. On SQLite nothing removes that row when
/// the process that wrote it is killed, and every later migration waits for it without end
/// (learn.microsoft.com/ef/core/providers/sqlite/limitations, "Concurrent migrations protection").
/// </summary>
internal static class AbandonedMigrationLock
{
    /// <summary>
    /// Removes the row and tells whether there was one. Call it only while holding the <see cref="PreparationLock"/>:
    /// then whoever wrote the row is gone.
    /// </summary>
    public static async Task<bool> FreeAsync(StudyBotContext context, CancellationToken cancellationToken)
    {
        var connection = context.Database.GetDbConnection();
        await using var exists = Command(connection, "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'");
        if (await exists.ExecuteScalarAsync(cancellationToken) is not 1L)
            return false;
        await using var free = Command(connection, "DELETE FROM \"__EFMigrationsLock\"");
        return await free.ExecuteNonQueryAsync(cancellationToken) > 0;
    }

    static DbCommand Command(DbConnection connection, string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        return command;
    }
}
