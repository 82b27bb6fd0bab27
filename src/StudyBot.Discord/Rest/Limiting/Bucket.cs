namespace StudyBot.Discord.Rest.Limiting;

/// <summary>
/// One of Discord's buckets for one channel, server or webhook. Until an answer tells its size, one request at a time may pass.
/// </summary>
/// <remarks>
/// The count is kept on the safe side: a request is taken off when it is sent, and an answer can only lower the count within a window,
/// since answers overtake each other.
/// </remarks>
internal sealed class Bucket(string key, int knownLimit, TimeProvider time) : WaitLine(time)
{
    /// <summary>Ends of one window as seen from two answers differ by the time the answers travel.</summary>
    private static readonly TimeSpan SameWindow = TimeSpan.FromMilliseconds(250);

    private int _limit = Math.Max(1, knownLimit);
    private int _remaining = Math.Max(1, knownLimit);
    private int _inFlight;
    private long _resetsAt = Unknown;
    private long _blockedUntil = long.MinValue;
    private bool _unlimited;

    /// <summary>Name and resource it is kept under.</summary>
    public string Key { get; set; } = key;

    /// <summary>Whether it may be forgotten: nobody is in it, and a fresh one would know as much.</summary>
    public bool IsIdle
    {
        get
        {
            lock (Gate)
            {
                long now = Time.GetTimestamp();
                return !HasWaiters && _inFlight == 0 && _blockedUntil <= now && (_resetsAt == Unknown || _resetsAt <= now);
            }
        }
    }

    /// <summary>A request has its answer, or will never have one (<paramref name="told"/> is null).</summary>
    public void Leave(RateLimitHeaders? told, bool answered)
    {
        lock (Gate)
        {
            _inFlight--;
            if (told is not null)
            {
                Learn(told);
            }
            else if (answered)
            {
                _unlimited = true;
            }
            else if (_inFlight == 0 && _resetsAt == Unknown)
            {
                _remaining = _limit;
            }

            Admit();
        }
    }

    /// <summary>An answer to a request that went out through another line tells of this bucket.</summary>
    public void Hear(RateLimitHeaders told)
    {
        lock (Gate)
        {
            Learn(told);
            Admit();
        }
    }

    /// <summary>A request was let in but not sent.</summary>
    public void TurnBack()
    {
        lock (Gate)
        {
            _inFlight--;
            _remaining++;
            Admit();
        }
    }

    /// <summary>Nobody passes for this long.</summary>
    public void Block(TimeSpan duration)
    {
        lock (Gate)
        {
            _blockedUntil = Math.Max(_blockedUntil, After(Time.GetTimestamp(), duration));
            Admit();
        }
    }

    protected override long OpensAt(long now)
    {
        if (_blockedUntil > now)
        {
            return _blockedUntil;
        }

        if (_resetsAt <= now)
        {
            _resetsAt = Unknown;
            _remaining = Math.Max(0, _limit - _inFlight);
        }

        return _unlimited || _remaining > 0 ? now : _resetsAt;
    }

    protected override void Take(long now)
    {
        _inFlight++;
        _remaining--;
    }

    private void Learn(RateLimitHeaders told)
    {
        long resetsAt = After(Time.GetTimestamp(), told.ResetAfter);
        bool sameWindow = _resetsAt != Unknown && Time.GetElapsedTime(_resetsAt, resetsAt) < SameWindow;
        _unlimited = false;
        _limit = told.Limit;
        _remaining = Math.Max(0, sameWindow ? Math.Min(_remaining, told.Remaining) : told.Remaining - _inFlight);
        _resetsAt = sameWindow ? Math.Max(_resetsAt, resetsAt) : resetsAt;
    }
}
