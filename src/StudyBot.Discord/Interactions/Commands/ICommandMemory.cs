namespace StudyBot.Discord.Interactions;

/// <summary>
/// Remembers across restarts which commands were registered where, so that a start asks Discord nothing about servers in which
/// nothing changed. Implementations may forget; then Discord is asked again.
/// </summary>
public interface ICommandMemory
{
    /// <summary>The fingerprint last saved for a scope, or null.</summary>
    /// <param name="application">The application's number.</param>
    /// <param name="server">One server's number; null for the commands known everywhere.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<string?> FindAsync(ulong application, ulong? server, CancellationToken cancellationToken);

    /// <summary>Saves a fingerprint of at most 128 characters.</summary>
    /// <param name="application">The application's number.</param>
    /// <param name="server">One server's number; null for the commands known everywhere.</param>
    /// <param name="fingerprint">Of what Discord has now.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task SaveAsync(ulong application, ulong? server, string fingerprint, CancellationToken cancellationToken);
}
