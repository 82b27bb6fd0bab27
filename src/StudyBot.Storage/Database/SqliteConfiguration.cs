using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace StudyBot.Storage.Database;

/// <summary>Everything that is about SQLite and not about the model.</summary>
internal static class SqliteConfiguration
{
    public static void Apply(DbContextOptionsBuilder builder, string databaseFile) =>
        builder.UseSqlite(ConnectionString(databaseFile)).AddInterceptors(ConnectionSettings.Instance);

    static string ConnectionString(string databaseFile) => new SqliteConnectionStringBuilder
    {
        DataSource = databaseFile,
        ForeignKeys = true,
    }.ToString();
}
