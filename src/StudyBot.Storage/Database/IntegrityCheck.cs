using Microsoft.Data.Sqlite;

namespace StudyBot.Storage.Database;

/// <summary>Tells whether a database file can be trusted.</summary>
internal static class IntegrityCheck
{
    // Result codes that say "this file is damaged", not "this file cannot be reached now" (sqlite.org/rescode.html).
    const int Corrupt = 11;
    const int NotADatabase = 26;

    /// <summary>What is wrong with the file, in SQLite's words; null when it is sound or does not exist.</summary>
    public static async Task<string?> FindDamageAsync(string databaseFile, CancellationToken cancellationToken)
    {
        if (!File.Exists(databaseFile))
            return null;
        try
        {
            await using var connection = new SqliteConnection(LookOnly(databaseFile));
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA quick_check(1)";
            var verdict = await command.ExecuteScalarAsync(cancellationToken) as string;
            return verdict == "ok" ? null : verdict ?? "no verdict";
        }
        catch (SqliteException e) when (e.SqliteErrorCode is Corrupt or NotADatabase)
        {
            return e.Message;
        }
    }

    /// <summary>
    /// Read-only, since any other connection would fold the write-ahead log of a damaged database into it, or delete the log.
    /// Not pooled, since a pooled one would keep the file open while it is moved.
    /// </summary>
    static string LookOnly(string databaseFile) => new SqliteConnectionStringBuilder
    {
        DataSource = databaseFile,
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = false,
    }.ToString();
}
