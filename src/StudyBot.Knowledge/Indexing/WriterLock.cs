namespace StudyBot.Knowledge.Indexing;

/// <summary>
/// The right to write an index, for one process at a time. Lucene.Net's own lock holds only within a process on Linux;
/// a file opened for nobody else is refused to other processes by the system, which also lets go of it when its holder is killed.
/// </summary>
sealed class WriterLock : IDisposable
{
    /// <summary>The lock's file in the index directory. It stays there; only having it open means something.</summary>
    public const string FileName = "writer.lock";

    readonly FileStream _held;

    WriterLock(FileStream held) => _held = held;

    /// <summary>Takes the lock, or returns null when somebody holds it.</summary>
    /// <exception cref="IOException">The directory cannot be written.</exception>
    public static WriterLock? TryTake(string directory)
    {
        var path = Path.Combine(directory, FileName);
        try
        {
            return new WriterLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        // Told from a full disk or a missing directory by what those leave behind: the file is there, and somebody has it open.
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _held.Dispose();
}
