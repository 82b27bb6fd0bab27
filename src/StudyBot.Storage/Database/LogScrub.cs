using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace StudyBot.Storage.Database;

/// <summary>
/// Empties the write-ahead log. SQLite leaves it as it is while somebody still reads from it, and says so in the first column of the answer
/// (sqlite.org/pragma.html#pragma_wal_checkpoint): then it is tried again behind the caller, some times. Safe to use from any thread.
/// </summary>
internal sealed partial class LogScrub(
    DatabaseFiles files, IDbContextFactory<StudyBotContext> contexts, TimeProvider clock, ILogger<LogScrub> logger) : IDisposable
{
    /// <summary>Between two tries; whoever reads for longer than all of them has forgotten to stop.</summary>
    static readonly TimeSpan[] Pauses =
        [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2)];

    readonly CancellationTokenSource _stop = new();
    int _isTrying;

    /// <summary>Tries it now, for up to five seconds, and goes on trying behind the caller if that was in vain.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!await TryAsync(ConnectionSettings.BusyTimeoutMilliseconds, cancellationToken) && Interlocked.Exchange(ref _isTrying, 1) == 0)
            _ = TryAgainAsync();
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    async Task TryAgainAsync()
    {
        var stop = _stop.Token;
        try
        {
            foreach (var pause in Pauses)
            {
                await Task.Delay(pause, clock, stop);
                if (await TryAsync(0, stop))
                    return;
            }
            LogNotEmptied(files.Log);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The bot stops; the next start empties the log.
        }
        catch (Exception failure)
        {
            LogFailed(failure, files.Log);
        }
        finally
        {
            Volatile.Write(ref _isTrying, 0);
        }
    }

    /// <summary>Whether it is empty now.</summary>
    async Task<bool> TryAsync(int busyMilliseconds, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA busy_timeout={busyMilliseconds}; PRAGMA wal_checkpoint(TRUNCATE)";
        await using var answer = await command.ExecuteReaderAsync(cancellationToken);
        // The first setting answers as well.
        await answer.NextResultAsync(cancellationToken);
        return await answer.ReadAsync(cancellationToken) && answer.GetInt64(0) == 0;
    }

    [LoggerMessage(LogLevel.Warning,
        "Something was erased, but {Log} could not be emptied for hours, because somebody keeps reading the database: there its words can still stand. "
        + "Find who has the database open, or restart StudyBot.")]
    partial void LogNotEmptied(string log);

    [LoggerMessage(LogLevel.Error, "Something was erased, but {Log} could not be emptied: there its words can still stand. Look at the disk, and restart StudyBot.")]
    partial void LogFailed(Exception failure, string log);
}
