namespace StudyBot.Sandbox.World;

/// <summary>Hands out ids that carry the practice clock's time and never repeat, also when that clock is set back.</summary>
sealed class SnowflakeSource(TimeProvider time)
{
    const int CounterBits = 12;
    const ulong CounterMask = (1 << CounterBits) - 1;
    const ulong WorkerMask = (1 << 10) - 1;

    readonly Lock _gate = new();
    long _lastMillisecond;
    ulong _counter;
    ulong _worker;

    public Snowflake Next()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow().ToUnixTimeMilliseconds() - Snowflake.Epoch;
            if (now < _lastMillisecond - 1000)
            {
                // The clock was set back: a new worker number keeps the ids apart from those already given.
                _worker = (_worker + 1) & WorkerMask;
                _lastMillisecond = now;
                _counter = 0;
            }
            else if (now > _lastMillisecond)
            {
                _lastMillisecond = now;
                _counter = 0;
            }
            else if (++_counter > CounterMask)
            {
                _lastMillisecond++;
                _counter = 0;
            }
            return new Snowflake(((ulong)_lastMillisecond << 22) | (_worker << CounterBits) | _counter);
        }
    }
}
