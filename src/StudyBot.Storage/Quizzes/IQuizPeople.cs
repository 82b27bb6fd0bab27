namespace StudyBot.Storage.Quizzes;

/// <summary>What people chose for themselves in quizzes, in all servers.</summary>
public interface IQuizPeople
{
    /// <summary>Everybody who chose something.</summary>
    Task<IReadOnlyList<QuizPerson>> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>Saves a person's choice.</summary>
    Task SaveAsync(QuizPerson person, CancellationToken cancellationToken);

    /// <summary>Erases a person's choice.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> EraseAsync(ulong personId, CancellationToken cancellationToken);
}

/// <summary>A person's choice.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="ReadingFactor">How many times the ordinary reading time they take; 1 unless chosen.</param>
/// <param name="IsOffBoards">Whether they are left out of boards.</param>
public sealed record QuizPerson(ulong PersonId, double ReadingFactor = 1, bool IsOffBoards = false);
