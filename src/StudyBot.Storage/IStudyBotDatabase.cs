namespace StudyBot.Storage;

/// <summary>The database as a whole, for whoever starts the program.</summary>
public interface IStudyBotDatabase
{
    /// <summary>The full path of the database file.</summary>
    string Path { get; }

    /// <summary>
    /// Makes the database ready: creates the directory, moves a damaged file aside, applies what migrations are missing.
    /// Does the work once; later calls return at once. A failed preparation is tried again by the next call.
    /// </summary>
    /// <exception cref="StorageException">The directory cannot be written, or the database is newer than this program, or in use.</exception>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>
    /// After something was erased: takes it out of the write-ahead log too, where it stands until that is written over. While others use the
    /// log it waits up to five seconds; after that it tries again on its own for some hours, and the log of the program says if that was in vain.
    /// </summary>
    Task ScrubAsync(CancellationToken cancellationToken);
}
