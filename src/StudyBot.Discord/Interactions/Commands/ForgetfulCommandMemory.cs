using System.Collections.Concurrent;

namespace StudyBot.Discord.Interactions;

/// <summary>Remembers for the life of the process only.</summary>
public sealed class ForgetfulCommandMemory : ICommandMemory
{
    private readonly ConcurrentDictionary<(ulong Application, ulong Server), string> _fingerprints = new();

    /// <inheritdoc/>
    public Task<string?> FindAsync(ulong application, ulong? server, CancellationToken cancellationToken) =>
        Task.FromResult(_fingerprints.GetValueOrDefault((application, server ?? 0)));

    /// <inheritdoc/>
    public Task SaveAsync(ulong application, ulong? server, string fingerprint, CancellationToken cancellationToken)
    {
        _fingerprints[(application, server ?? 0)] = fingerprint;
        return Task.CompletedTask;
    }
}
