namespace StudyBot.Discord.Rest.Limiting;

/// <summary>Stops every request, interactions included, while the guard in front of Discord has locked out this address.</summary>
internal sealed class AddressPause(TimeProvider time) : WaitLine(time)
{
    private long _pausedUntil = long.MinValue;

    /// <summary>Nobody passes for this long.</summary>
    public void Pause(TimeSpan duration)
    {
        lock (Gate)
        {
            _pausedUntil = Math.Max(_pausedUntil, After(Time.GetTimestamp(), duration));
            Admit();
        }
    }

    protected override long OpensAt(long now) => Math.Max(_pausedUntil, now);

    protected override void Take(long now)
    {
        // There is nothing to count: everybody passes or nobody.
    }
}
