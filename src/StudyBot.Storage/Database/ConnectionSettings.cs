using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StudyBot.Storage.Database;

/// <summary>
/// Settings that SQLite forgets with each connection: wait up to five seconds for another writer instead of failing, and
/// in WAL mode sync at checkpoints only. A killed process loses nothing; a power cut can lose the last moments, never the file
/// (sqlite.org/pragma.html#pragma_synchronous). What is deleted is overwritten, since people ask for it to be gone
/// (sqlite.org/pragma.html#pragma_secure_delete).
/// </summary>
internal sealed class ConnectionSettings : DbConnectionInterceptor
{
    public const int BusyTimeoutMilliseconds = 5000;

    public static readonly ConnectionSettings Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    static DbCommand Command(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA busy_timeout={BusyTimeoutMilliseconds}; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON;";
        return command;
    }
}
