namespace StudyBot.Storage.Greetings;

/// <summary>Remembers which servers were greeted, so that reconnects and restarts never greet again.</summary>
public interface IGreetings
{
    /// <summary>
    /// Claims the one greeting of a server. True for exactly one caller, also across processes; whoever gets it sends the greeting.
    /// </summary>
    Task<bool> TryClaimAsync(ulong serverId, CancellationToken cancellationToken);

    /// <summary>Gives a claim back because the greeting could not be sent; a later claim succeeds again.</summary>
    Task ReleaseAsync(ulong serverId, CancellationToken cancellationToken);

    /// <summary>When the server was greeted, in UTC; null if it never was.</summary>
    Task<DateTime?> GreetedAtAsync(ulong serverId, CancellationToken cancellationToken);
}
