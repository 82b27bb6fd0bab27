namespace StudyBot.Storage;

/// <summary>
/// The database cannot be used. The message is written for the person who runs the bot: what happened, what was kept,
/// and the next step; it can be shown as it stands.
/// </summary>
public sealed class StorageException : Exception
{
    /// <summary>Creates the exception from a finished message and, where there is one, what caused it.</summary>
    public StorageException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
