namespace StudyBot.Storage;

/// <summary>Where the bot keeps what it must remember across restarts.</summary>
public sealed class StorageOptions
{
    /// <summary>
    /// The directory of the database, created when missing. Relative paths start at the current directory.
    /// </summary>
    /// <value><c>data</c> unless set.</value>
    public string DataDirectory { get; set; } = "data";

    /// <summary>How long a start waits for another process that is preparing the same database.</summary>
    /// <value>One minute unless set.</value>
    public TimeSpan PreparationTimeout { get; set; } = TimeSpan.FromMinutes(1);
}
