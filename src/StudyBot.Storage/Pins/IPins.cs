namespace StudyBot.Storage.Pins;

/// <summary>Passages that teachers chose for questions, per server.</summary>
public interface IPins
{
    /// <summary>All pins of all servers.</summary>
    Task<IReadOnlyList<Pin>> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>Saves a pin; one that the server had for the same question gives way.</summary>
    Task SaveAsync(Pin pin, CancellationToken cancellationToken);

    /// <summary>Removes a server's pin for a question.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> RemoveAsync(ulong serverId, string key, CancellationToken cancellationToken);

    /// <summary>Forgets who set the pins that a person set; the pins stay.</summary>
    /// <returns>How many there were.</returns>
    Task<int> ForgetPersonAsync(ulong personId, CancellationToken cancellationToken);
}

/// <summary>A teacher's choice.</summary>
/// <param name="ServerId">The server it holds in.</param>
/// <param name="Key">What makes two questions the same one; up to 200 characters.</param>
/// <param name="Question">The question it was chosen for.</param>
/// <param name="Passage">The passage's id.</param>
/// <param name="PinnedBy">Who chose it; 0 when that was erased.</param>
/// <param name="PinnedAt">When, UTC.</param>
public sealed record Pin(ulong ServerId, string Key, string Question, string Passage, ulong PinnedBy, DateTime PinnedAt);
