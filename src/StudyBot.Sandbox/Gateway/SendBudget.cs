namespace StudyBot.Sandbox.Gateway;

/// <summary>Counts what a client sends: 120 events in 60 seconds per connection (docs: events/gateway, "Rate Limiting").</summary>
sealed class SendBudget(TimeProvider time)
{
    public const int Limit = 120;
    static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    readonly Queue<long> _sent = new();

    /// <summary>Counts one event; false when it is one too many.</summary>
    public bool TrySpend()
    {
        while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Window)
            _sent.Dequeue();
        _sent.Enqueue(time.GetTimestamp());
        return _sent.Count <= Limit;
    }
}
