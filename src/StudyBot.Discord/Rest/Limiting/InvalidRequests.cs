namespace StudyBot.Discord.Rest.Limiting;

/// <summary>
/// Counts refused requests (401, 403, 429) over the last ten minutes. At 10,000 Discord locks out the whole address, so the client stops
/// by itself before.
/// </summary>
/// <remarks>Source: developers/topics/rate-limits, "Invalid Request Limit". A 429 of scope <c>shared</c> does not count.</remarks>
internal sealed class InvalidRequests(TimeProvider time)
{
    /// <summary>Where Discord locks out the address.</summary>
    public const int DiscordsLimit = 10_000;

    /// <summary>Where the client stops, with room for what is already on its way and for other programs of the address.</summary>
    public const int OwnLimit = 8_000;

    private const int Minutes = 11;

    private readonly Lock _gate = new();
    private readonly int[] _perMinute = new int[Minutes];
    private readonly long _start = time.GetTimestamp();
    private long _minute;

    /// <summary>Refused requests of the last ten to eleven minutes: counted by whole minutes, rather too many than too few.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                Advance();
                return _perMinute.Sum();
            }
        }
    }

    public bool IsExhausted => Count >= OwnLimit;

    /// <summary>Counts one more.</summary>
    /// <returns>The count with it.</returns>
    public int Add()
    {
        lock (_gate)
        {
            Advance();
            _perMinute[_minute % Minutes]++;
            return _perMinute.Sum();
        }
    }

    private void Advance()
    {
        long now = (long)time.GetElapsedTime(_start).TotalMinutes;
        for (long minute = Math.Max(_minute + 1, now - Minutes + 1); minute <= now; minute++)
        {
            _perMinute[minute % Minutes] = 0;
        }

        _minute = now;
    }
}
