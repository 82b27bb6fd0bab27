namespace StudyBot.Storage.People;

/// <summary>What people chose for themselves, in all servers.</summary>
public interface IPeople
{
    /// <summary>Everybody who chose something.</summary>
    Task<IReadOnlyList<PersonSettings>> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>Saves a person's choices.</summary>
    Task SaveAsync(PersonSettings person, CancellationToken cancellationToken);

    /// <summary>Forgets a person's choices.</summary>
    /// <returns>Whether there were any.</returns>
    Task<bool> EraseAsync(ulong personId, CancellationToken cancellationToken);
}

/// <summary>A person's choices.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Language">The language of answers that only they see, as a two-letter code; null for the server's.</param>
public sealed record PersonSettings(ulong PersonId, string? Language);
