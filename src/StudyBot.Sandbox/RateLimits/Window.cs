namespace StudyBot.Sandbox.RateLimits;

/// <summary>Counts requests in a window that opens with its first one. Not safe for concurrent use.</summary>
sealed class Window(int limit, TimeSpan length, TimeProvider time)
{
    long _opened;
    int _used;

    public int Limit => limit;

    public int Remaining => IsOver ? limit : Math.Max(0, limit - _used);

    /// <summary>Until the count starts anew; by the monotonic clock, so that a skewed wall clock changes nothing.</summary>
    public TimeSpan ResetAfter => IsOver ? TimeSpan.Zero : length - time.GetElapsedTime(_opened);

    /// <summary>The window has run out, so that nothing in it counts any more.</summary>
    public bool IsOver => _used == 0 || time.GetElapsedTime(_opened) >= length;

    /// <summary>Takes one request; false when the window is full.</summary>
    public bool TryTake()
    {
        if (IsOver)
        {
            _opened = time.GetTimestamp();
            _used = 0;
        }

        if (_used == limit)
            return false;
        _used++;
        return true;
    }
}
