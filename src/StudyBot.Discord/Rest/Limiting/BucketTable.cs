namespace StudyBot.Discord.Rest.Limiting;

/// <summary>
/// The buckets that are known. A route is first kept under its own pattern; when an answer names its bucket, the line moves there, and
/// routes with the same bucket share it. Channels, servers and webhooks have buckets of their own.
/// </summary>
internal sealed class BucketTable(TimeProvider time)
{
    /// <summary>Above this many, idle ones are forgotten: every interaction has a webhook token and so a bucket of its own.</summary>
    public const int SweepAbove = 2000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<string, int> _limits = [];
    private readonly Dictionary<string, Bucket> _buckets = [];
    private int _sweepAt = SweepAbove;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _buckets.Count;
            }
        }
    }

    /// <summary>The bucket that a request would be counted in, as far as is known.</summary>
    public Bucket Find(Route route)
    {
        lock (_gate)
        {
            string name = _names.GetValueOrDefault(route.Key, route.Key);
            string key = KeyOf(name, route);
            if (!_buckets.TryGetValue(key, out Bucket? bucket))
            {
                Sweep();
                bucket = new Bucket(key, _limits.GetValueOrDefault(name), time);
                _buckets.Add(key, bucket);
            }

            return bucket;
        }
    }

    /// <summary>An answer came through <paramref name="bucket"/> and named the bucket that counts.</summary>
    /// <returns>The line that holds this bucket from now on; another than <paramref name="bucket"/> if routes turned out to share one.</returns>
    public Bucket Settle(Route route, Bucket bucket, RateLimitHeaders told)
    {
        lock (_gate)
        {
            _names[route.Key] = told.Bucket;
            _limits[told.Bucket] = told.Limit;
            string key = KeyOf(told.Bucket, route);
            if (bucket.Key == key)
            {
                return bucket;
            }

            if (_buckets.TryGetValue(bucket.Key, out Bucket? former) && former == bucket)
            {
                _buckets.Remove(bucket.Key);
            }

            if (_buckets.TryGetValue(key, out Bucket? shared))
            {
                return shared;
            }

            bucket.Key = key;
            _buckets.Add(key, bucket);
            return bucket;
        }
    }

    private static string KeyOf(string name, Route route) => $"{name} {route.Major}";

    private void Sweep()
    {
        if (_buckets.Count < _sweepAt)
        {
            return;
        }

        foreach (Bucket idle in _buckets.Values.Where(bucket => bucket.IsIdle).ToList())
        {
            idle.Close();
            _buckets.Remove(idle.Key);
        }

        // Looking through the table costs as much as its size, so the next look comes after it has grown again.
        _sweepAt = Math.Max(SweepAbove, _buckets.Count * 2);
    }
}
