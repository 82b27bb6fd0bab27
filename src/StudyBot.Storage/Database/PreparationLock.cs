namespace StudyBot.Storage.Database;

/// <summary>
/// Lets one process at a time prepare the database. The lock is an open file, which the operating system closes when its
/// process ends, however it ends; so it can never be left behind, and whoever holds it knows that every other process
/// that was preparing this database is gone.
/// </summary>
internal static class PreparationLock
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static async Task<IDisposable> AcquireAsync(
        string file, TimeSpan timeout, TimeProvider clock, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException busy)
            {
                if (clock.GetElapsedTime(started) >= timeout)
                    throw Busy(file, timeout, busy);
            }

            await Task.Delay(Pause, clock, cancellationToken);
        }
    }

    static StorageException Busy(string file, TimeSpan timeout, IOException cause) => new(
        $"Another process has been preparing the database for {timeout.TotalSeconds:0} seconds ({file} is in use: {cause.Message}). "
        + "Nothing was changed. Wait for it to finish, or stop the other StudyBot and start again.",
        cause);
}
