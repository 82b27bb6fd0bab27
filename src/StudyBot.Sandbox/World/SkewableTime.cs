namespace StudyBot.Sandbox.World;

/// <summary>
/// The practice Discord's clock: another clock plus an offset that a fault can set.
/// Only the wall clock shifts; timers and time stamps for measuring run on unchanged.
/// </summary>
sealed class SkewableTime(TimeProvider inner) : TimeProvider
{
    long _skewTicks;

    /// <summary>How far this clock is ahead of the inner one; negative when behind.</summary>
    public TimeSpan Skew
    {
        get => TimeSpan.FromTicks(Interlocked.Read(ref _skewTicks));
        set => Interlocked.Exchange(ref _skewTicks, value.Ticks);
    }

    public override TimeZoneInfo LocalTimeZone => inner.LocalTimeZone;

    public override long TimestampFrequency => inner.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow() + Skew;

    public override long GetTimestamp() => inner.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        inner.CreateTimer(callback, state, dueTime, period);
}
