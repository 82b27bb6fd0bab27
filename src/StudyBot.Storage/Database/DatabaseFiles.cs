namespace StudyBot.Storage.Database;

/// <summary>The files in the data directory that belong to the database.</summary>
internal sealed class DatabaseFiles(string dataDirectory)
{
    /// <summary>What SQLite writes beside the database: the write-ahead log and its index.</summary>
    static readonly string[] Suffixes = ["", "-wal", "-shm"];

    public string Directory { get; } = Path.GetFullPath(dataDirectory);
    public string Database => Path.Combine(Directory, "studybot.db");

    /// <summary>The write-ahead log.</summary>
    public string Log => Database + "-wal";

    /// <summary>Held open while a process prepares the database.</summary>
    public string Lock => Database + ".lock";

    /// <summary>
    /// Moves the database aside under a name that tells when, and returns that name. The write-ahead log goes with it:
    /// it holds the last changes and would be replayed into the next database of this name.
    /// </summary>
    public string MoveAside(DateTimeOffset now)
    {
        var aside = FreeName($"{Database}.damaged-{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");
        foreach (var suffix in Suffixes.Where(suffix => File.Exists(Database + suffix)))
            File.Move(Database + suffix, aside + suffix);
        return aside;
    }

    static string FreeName(string wanted)
    {
        var name = wanted;
        for (var number = 2; File.Exists(name); number++)
            name = $"{wanted}-{number}";
        return name;
    }
}
