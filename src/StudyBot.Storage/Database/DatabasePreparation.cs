using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace StudyBot.Storage.Database;

/// <summary>What happens to the database at each start, in order, under the <see cref="PreparationLock"/>.</summary>
internal sealed partial class DatabasePreparation(
    DatabaseFiles files,
    IDbContextFactory<StudyBotContext> contexts,
    IOptions<StorageOptions> options,
    TimeProvider clock,
    ILogger<DatabasePreparation> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(files.Directory);
            CheckWritable();
            using var held = await PreparationLock.AcquireAsync(files.Lock, options.Value.PreparationTimeout, clock, cancellationToken);
            await MoveDamagedAsideAsync(cancellationToken);
            await MigrateAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new StorageException(
                $"The database {files.Database} cannot be used: {e.Message} Nothing was deleted. "
                + "Make sure that the disk is not full and that the account which runs StudyBot may write to this directory "
                + "and the files in it, or choose another data directory in the settings.",
                e);
        }
    }

    /// <summary>A directory can exist and still refuse files; better to hear it here than from the database.</summary>
    void CheckWritable()
    {
        using var probe = new FileStream(
            Path.Combine(files.Directory, ".writable"), FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete,
            bufferSize: 1, FileOptions.DeleteOnClose);
        probe.WriteByte(0);
    }

    async Task MoveDamagedAsideAsync(CancellationToken cancellationToken)
    {
        var damage = await IntegrityCheck.FindDamageAsync(files.Database, cancellationToken);
        if (damage is null)
            return;
        LogDamaged(files.Database, damage, files.MoveAside(clock.GetUtcNow()));
    }

    async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        // What was erased just before a kill leaves the log as well.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL; PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);

        var known = context.Database.GetMigrations().ToList();
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        if (applied.Except(known).LastOrDefault() is { } unknown)
            throw Newer(unknown);
        if (await AbandonedMigrationLock.FreeAsync(context, cancellationToken))
            LogFreed(files.Database);

        var pending = known.Except(applied).ToList();
        if (pending.Count == 0)
            return;
        await context.Database.MigrateAsync(cancellationToken);
        LogMigrated(files.Database, string.Join(", ", pending));
    }

    StorageException Newer(string migration) => new(
        $"The database {files.Database} was written by a newer StudyBot (it has the migration {migration}, which this version does not know). "
        + "Nothing was changed. Start the newer version, or restore a backup made by this one.");

    [LoggerMessage(LogLevel.Error,
        "The database {Database} is damaged ({Damage}). It was kept as {Aside}, and StudyBot goes on with an empty one: settings and "
        + "greetings start anew. To get them back, stop StudyBot and put a backup in the place of {Database}.")]
    partial void LogDamaged(string database, string damage, string aside);

    [LoggerMessage(LogLevel.Warning, "A start that was cut off had left its migration lock in {Database}; it was removed.")]
    partial void LogFreed(string database);

    [LoggerMessage(LogLevel.Information, "The database {Database} was brought up to date: {Migrations}.")]
    partial void LogMigrated(string database, string migrations);
}
