using StudyBot.Discord.Interactions;
using StudyBot.Storage.Commands;

namespace StudyBot.Serving;

/// <summary>Keeps fingerprints of registered commands in the database.</summary>
internal sealed class CommandMemory(ICommandRegistrations registrations) : ICommandMemory
{
    /// <inheritdoc/>
    public Task<string?> FindAsync(ulong application, ulong? server, CancellationToken cancellationToken) =>
        registrations.FindHashAsync(new CommandScope(application, server), cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(ulong application, ulong? server, string fingerprint, CancellationToken cancellationToken) =>
        registrations.SaveHashAsync(new CommandScope(application, server), fingerprint, cancellationToken);
}
