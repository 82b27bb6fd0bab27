namespace StudyBot.Discord.Rest.Limiting;

/// <summary>Gives requests their turn so that Discord has no reason to refuse them, and learns from the answers.</summary>
internal sealed class RateLimiter(TimeProvider time)
{
    private readonly AddressPause _address = new(time);
    private readonly GlobalLimit _global = new(time);
    private readonly BucketTable _buckets = new(time);

    /// <summary>Waits for a turn. Every lease without <see cref="Lease.TooLong"/> must be returned by <see cref="Return"/>.</summary>
    /// <param name="route">What is to be asked.</param>
    /// <param name="latest">Timestamp after which a turn is of no use.</param>
    /// <param name="cancel">Gives up the place.</param>
    public async ValueTask<Lease> EnterAsync(Route route, long latest, CancellationToken cancel)
    {
        Entry entry = await _address.EnterAsync(latest, cancel);
        if (entry.Kind == EntryKind.TooLate || route.Kind == RouteKind.InteractionCallback)
        {
            return new Lease(route, null, TooLong(entry));
        }

        Bucket bucket;
        do
        {
            bucket = _buckets.Find(route);
            entry = await bucket.EnterAsync(latest, cancel);
        }
        while (entry.Kind == EntryKind.Moved);

        return entry.Kind == EntryKind.Admitted && route.Kind == RouteKind.Bot
            ? await EnterGlobalAsync(new Lease(route, bucket), latest, cancel)
            : new Lease(route, bucket, TooLong(entry));
    }

    /// <summary>Gives the turn back with what the answer told.</summary>
    /// <param name="lease">The turn.</param>
    /// <param name="answered">Whether there was an answer at all.</param>
    /// <param name="told">Its rate limit headers, if it had any.</param>
    /// <param name="refusal">Set when it was a 429.</param>
    public void Return(Lease lease, bool answered, RateLimitHeaders? told = null, RateLimited? refusal = null)
    {
        switch (refusal?.Scope)
        {
            case RateLimitScope.Address:
                _address.Pause(refusal.RetryAfter);
                break;
            case RateLimitScope.Global:
                _global.Pause(refusal.RetryAfter);
                break;
            case RateLimitScope.User or RateLimitScope.Shared:
                lease.Bucket?.Block(refusal.RetryAfter);
                break;
        }

        if (lease.Route.Kind == RouteKind.Bot)
        {
            _global.Leave();
        }

        if (lease.Bucket is not { } bucket)
        {
            return;
        }

        Bucket settled = told is null ? bucket : _buckets.Settle(lease.Route, bucket, told);
        if (settled != bucket)
        {
            settled.Hear(told!);
            if (refusal?.Scope is RateLimitScope.User or RateLimitScope.Shared)
            {
                settled.Block(refusal.RetryAfter);
            }

            bucket.Close();
        }

        bucket.Leave(told, answered && refusal is null);
    }

    private async ValueTask<Lease> EnterGlobalAsync(Lease lease, long latest, CancellationToken cancel)
    {
        bool admitted = false;
        try
        {
            Entry entry = await _global.EnterAsync(latest, cancel);
            admitted = entry.Kind == EntryKind.Admitted;
            return lease with { TooLong = TooLong(entry) };
        }
        finally
        {
            if (!admitted)
            {
                lease.Bucket?.TurnBack();
            }
        }
    }

    private static TimeSpan? TooLong(Entry entry) => entry.Kind == EntryKind.TooLate ? entry.Wait : null;
}
