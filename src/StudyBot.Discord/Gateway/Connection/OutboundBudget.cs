namespace StudyBot.Discord.Gateway;

/// <summary>
/// Keeps one connection under Discord's limit of 120 frames in 60 s, beyond which it is closed (Discord docs: events/gateway,
/// Rate Limiting). Heartbeats never ask here; room is kept for them.
/// </summary>
internal sealed class OutboundBudget(TimeProvider time, TimeSpan heartbeatInterval) : IDisposable
{
    const int Limit = 120;
    const int MostForCommands = 117;
    static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    readonly SemaphoreSlim _turn = new(1, 1);
    readonly Queue<long> _sent = new();

    /// <summary>Frames per window that are not heartbeats: 117, fewer where the server wants heartbeats more often than Discord does.</summary>
    public int Capacity { get; } = Math.Clamp(Limit - 1 - (int)Math.Ceiling(Window / heartbeatInterval), 1, MostForCommands);

    /// <summary>Returns when one more frame may be sent; callers are served in the order they came.</summary>
    public async ValueTask TakeAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            while (_sent.Count >= Capacity)
            {
                var rest = Window - time.GetElapsedTime(_sent.Peek());
                if (rest > TimeSpan.Zero)
                    await Task.Delay(rest, time, cancellationToken);
                else
                    _sent.Dequeue();
            }
            _sent.Enqueue(time.GetTimestamp());
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
