namespace StudyBot.Storage.Questions;

/// <summary>
/// What is kept of questions: text, time, asker, outcome, and the marks people gave to answers. Kept as long as the server's settings
/// say (<see cref="Servers.ServerSettings.RetentionDays"/>), in direct conversations the default.
/// </summary>
public interface IQuestions
{
    /// <summary>Keeps a question. The task ends when it is on disk; questions that come together are written together.</summary>
    Task KeepAsync(KeptQuestion question, CancellationToken cancellationToken);

    /// <summary>Keeps a person's mark on an answer; one for each person, the last counts.</summary>
    Task<MarkOutcome> MarkAsync(string questionId, ulong personId, bool isHelpful, CancellationToken cancellationToken);

    /// <summary>The latest questions of everybody, newest first.</summary>
    Task<IReadOnlyList<KeptQuestion>> LatestAsync(int most, CancellationToken cancellationToken);

    /// <summary>Everything a person asked, newest first.</summary>
    Task<IReadOnlyList<KeptQuestion>> OfPersonAsync(ulong personId, CancellationToken cancellationToken);

    /// <summary>Every mark a person gave.</summary>
    Task<IReadOnlyList<KeptMark>> MarksOfPersonAsync(ulong personId, CancellationToken cancellationToken);

    /// <summary>Erases what a person asked, with all marks on it.</summary>
    /// <returns>How many questions went.</returns>
    Task<int> EraseOfPersonAsync(ulong personId, CancellationToken cancellationToken);

    /// <summary>Erases the marks a person gave.</summary>
    /// <returns>How many went.</returns>
    Task<int> EraseMarksOfPersonAsync(ulong personId, CancellationToken cancellationToken);

    /// <summary>Erases what has been kept longer than its server wants.</summary>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many questions went.</returns>
    Task<int> ErasePastAsync(DateTime now, CancellationToken cancellationToken);
}
