namespace StudyBot.Discord.Gateway;

/// <summary>
/// Counts the sessions started with one token over restarts and processes. Discord resets the token of a bot that starts more
/// than the day's number, so a crash loop must not be able to forget (Discord docs: events/gateway, Identifying).
/// </summary>
/// <remarks>Called by several shards at once. A failing ledger does not stop the bot: the count of this process is used instead.</remarks>
public interface IIdentifyLedger
{
    /// <summary>Whether a session would be granted now; counts nothing. Called before connecting.</summary>
    Task<IdentifyGrant> PeekAsync(CancellationToken cancellationToken);

    /// <summary>Counts one session if the budget allows it, as one atomic step. Called right before Identify is sent.</summary>
    Task<IdentifyGrant> TryTakeAsync(CancellationToken cancellationToken);

    /// <summary>Takes over what Discord stated.</summary>
    Task LearnAsync(IdentifyLimit limit, CancellationToken cancellationToken);
}
