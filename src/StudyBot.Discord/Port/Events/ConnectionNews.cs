using StudyBot.Chat;
using StudyBot.Discord.Gateway;

namespace StudyBot.Discord.Port.Events;

/// <summary>Turns notices about connections into events, with the length of each gap on a monotonic clock.</summary>
internal sealed class ConnectionNews(TimeProvider time, Func<DateTimeOffset> now)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<int, long> _lostAt = [];
    private readonly HashSet<int> _started = [];

    /// <summary>The event, or null for what features need not know.</summary>
    public ConnectionChanged? Of(GatewayNotice notice)
    {
        lock (_gate)
        {
            switch (notice)
            {
                case GatewayNotice.Ready ready:
                    var gap = _lostAt.Remove(ready.Shard.Index, out var lostAt) ? time.GetElapsedTime(lostAt) : TimeSpan.Zero;
                    var change = ready.Resumed ? ConnectionChange.Resumed
                        : _started.Add(ready.Shard.Index) ? ConnectionChange.Started
                        : ConnectionChange.Restarted;
                    return new ConnectionChanged(change) { Shard = ready.Shard.Index, Gap = gap, At = now() };
                case GatewayNotice.Lost lost:
                    return _lostAt.TryAdd(lost.Shard.Index, time.GetTimestamp())
                        ? new ConnectionChanged(ConnectionChange.Lost) { Shard = lost.Shard.Index, At = now() }
                        : null;
                default:
                    return null;
            }
        }
    }
}
