using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// The stored count and the count of this process together: both must grant. When the stored one fails, the bot runs on with its own
/// count and says so.
/// </summary>
internal sealed class SafeIdentifyLedger(IIdentifyLedger stored, TimeProvider time, ILogger logger) : IIdentifyLedger
{
    readonly InMemoryIdentifyLedger _own = new(time);

    public async Task<IdentifyGrant> PeekAsync(CancellationToken cancellationToken) =>
        await BothAsync(ledger => ledger.PeekAsync(cancellationToken), cancellationToken);

    public async Task<IdentifyGrant> TryTakeAsync(CancellationToken cancellationToken) =>
        await BothAsync(ledger => ledger.TryTakeAsync(cancellationToken), cancellationToken);

    public async Task LearnAsync(IdentifyLimit limit, CancellationToken cancellationToken) =>
        await BothAsync(
            async ledger =>
            {
                await ledger.LearnAsync(limit, cancellationToken);
                return default;
            },
            cancellationToken);

    async Task<IdentifyGrant> BothAsync(Func<IIdentifyLedger, Task<IdentifyGrant>> ask, CancellationToken cancellationToken)
    {
        var own = await ask(_own);
        try
        {
            var other = await ask(stored);
            return other.Granted ? own : other;
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            Log.LedgerFailed(logger, error);
            return own;
        }
    }
}
