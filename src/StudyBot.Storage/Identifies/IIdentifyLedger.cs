namespace StudyBot.Storage.Identifies;

/// <summary>
/// Counts the sessions a bot opens, across restarts and processes, so that a crash loop cannot use up the day's budget.
/// A token is known here only by its hash: SHA-256 in 64 lower-case hexadecimal digits. Anything else is refused with an
/// <see cref="ArgumentException"/>, so that a token itself can never be stored by mistake.
/// </summary>
public interface IIdentifyLedger
{
    /// <summary>The token's budget now; a window that has ended counts as unused.</summary>
    Task<IdentifyBudget> ReadAsync(string tokenHash, CancellationToken cancellationToken);

    /// <summary>Counts one session if the budget allows it. Never grants more than the total, whoever else asks at the same time.</summary>
    Task<IdentifyGrant> TryTakeAsync(string tokenHash, CancellationToken cancellationToken);

    /// <summary>
    /// Takes over what Discord states. Within one window the higher count of used sessions wins, since sessions just opened
    /// may not be in Discord's figure yet; a window that ends at another time replaces ours.
    /// </summary>
    Task LearnAsync(string tokenHash, IdentifyLimit limit, CancellationToken cancellationToken);
}
