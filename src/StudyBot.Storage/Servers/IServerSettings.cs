namespace StudyBot.Storage.Servers;

/// <summary>The settings of each server.</summary>
public interface IServerSettings
{
    /// <summary>Reads a server's settings; the defaults when nothing was saved for it.</summary>
    Task<ServerSettings> ReadAsync(ulong serverId, CancellationToken cancellationToken);

    /// <summary>Saves all settings of a server in one transaction, replacing what was saved before.</summary>
    /// <exception cref="ArgumentException">The language is not a two-letter code or the retention is below one day.</exception>
    Task SaveAsync(ServerSettings settings, CancellationToken cancellationToken);
}
