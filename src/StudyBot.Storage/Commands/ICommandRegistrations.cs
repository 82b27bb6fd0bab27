namespace StudyBot.Storage.Commands;

/// <summary>Remembers which commands were registered, so that a start writes to Discord only what has changed.</summary>
public interface ICommandRegistrations
{
    /// <summary>The hash saved for the scope; null when nothing is known about it.</summary>
    Task<string?> FindHashAsync(CommandScope scope, CancellationToken cancellationToken);

    /// <summary>Saves the hash of what Discord has just accepted for the scope. At most 128 characters.</summary>
    Task SaveHashAsync(CommandScope scope, string hash, CancellationToken cancellationToken);

    /// <summary>Forgets the scope; the next start registers its commands again.</summary>
    Task ForgetAsync(CommandScope scope, CancellationToken cancellationToken);
}
