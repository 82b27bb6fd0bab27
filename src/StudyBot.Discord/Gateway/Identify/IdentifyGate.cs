using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// The one door to a new session, for all shards of this process: five seconds between sessions of one key
/// (<c>shard % max_concurrency</c>), and never more in a day than Discord grants (Discord docs: events/gateway, Max Concurrency).
/// </summary>
internal sealed class IdentifyGate(GatewayDirectory directory, IIdentifyLedger ledger, TimeProvider time, ILogger logger)
{
    /// <summary>Five seconds by Discord's rule, and a little for frames that arrive closer together than they left.</summary>
    public static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5.25);

    readonly ConcurrentDictionary<int, IdentifyKey> _keys = new();

    /// <summary>Waits for the shard's turn. Its key is held until Identify is sent or the turn disposed, never until READY.</summary>
    public async Task<IdentifyTurn> EnterAsync(ShardId shard, CancellationToken cancellationToken)
    {
        var key = _keys.GetOrAdd(shard.Index % directory.MaxConcurrency, _ => new());
        await key.Turn.WaitAsync(cancellationToken);
        var turn = new IdentifyTurn(key, ledger, time);
        try
        {
            await BudgetAsync(shard, cancellationToken);
            await PaceAsync(key, cancellationToken);
            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    async Task BudgetAsync(ShardId shard, CancellationToken cancellationToken)
    {
        while (await ledger.PeekAsync(cancellationToken) is { Granted: false } refused)
        {
            Log.BudgetExhausted(logger, shard, refused.ResetsAt);
            var wait = refused.ResetsAt - time.GetUtcNow();
            await Task.Delay(wait > TimeSpan.FromSeconds(1) ? wait : TimeSpan.FromSeconds(1), time, cancellationToken);
            await directory.RefreshAsync(cancellationToken);
        }
    }

    async Task PaceAsync(IdentifyKey key, CancellationToken cancellationToken)
    {
        if (key.LastSent is { } last && Spacing - time.GetElapsedTime(last) is { Ticks: > 0 } wait)
            await Task.Delay(wait, time, cancellationToken);
    }
}
