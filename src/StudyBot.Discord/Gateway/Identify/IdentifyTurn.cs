namespace StudyBot.Discord.Gateway;

/// <summary>The right to send one Identify; dispose to pass it on unused.</summary>
internal sealed class IdentifyTurn(IdentifyKey key, IIdentifyLedger ledger, TimeProvider time) : IDisposable
{
    int _over;

    /// <summary>Counts the session that is about to start and lets the next shard of this key begin to wait.</summary>
    /// <returns>False when somebody else took the last one of the day: nothing may be sent.</returns>
    public async Task<bool> UseAsync(CancellationToken cancellationToken)
    {
        var grant = await ledger.TryTakeAsync(cancellationToken);
        if (grant.Granted)
            key.LastSent = time.GetTimestamp();
        Dispose();
        return grant.Granted;
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _over, 1) == 0)
            key.Turn.Release();
    }
}

/// <summary>Shards with one key start one after the other.</summary>
internal sealed class IdentifyKey
{
    public SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>Timestamp of the last Identify; written and read only by the holder of the turn.</summary>
    public long? LastSent { get; set; }
}
