namespace StudyBot.Sandbox.Gateway;

/// <summary>The last dispatches of a session, kept so that a resume can send them again.</summary>
sealed class ReplayBuffer(int capacity)
{
    readonly Queue<(long Sequence, byte[] Payload)> _kept = new();
    long _forgotten;

    public void Add(long sequence, byte[] payload)
    {
        _kept.Enqueue((sequence, payload));
        if (_kept.Count > capacity)
            _forgotten = _kept.Dequeue().Sequence;
    }

    /// <summary>What came after <paramref name="sequence"/>; null when some of it is no longer kept.</summary>
    public IReadOnlyList<byte[]>? After(long sequence) =>
        sequence < _forgotten ? null : [.. _kept.Where(k => k.Sequence > sequence).Select(k => k.Payload)];
}
