namespace StudyBot.Storage.Quizzes;

/// <summary>What quizzes leave of a person besides what they chose, in all servers.</summary>
public interface IQuizTraces
{
    /// <summary>
    /// Ids of quizzes whose journal holds a person's snowflake, newest first. The texts belong to their writer, so they are searched as
    /// text: one that merely holds the same figures is among them.
    /// </summary>
    Task<IReadOnlyList<string>> NamingAsync(ulong personId, CancellationToken cancellationToken);

    /// <summary>A person's scores, newest first; also of quizzes whose journal is erased.</summary>
    Task<IReadOnlyList<PastScore>> ScoresAsync(ulong personId, CancellationToken cancellationToken);

    /// <summary>Answers that a person accepted after an appeal.</summary>
    Task<IReadOnlyList<DecidedVariant>> DecidedAsync(ulong personId, CancellationToken cancellationToken);

    /// <summary>Erases a person's scores, and that they accepted answers; those stay with their questions.</summary>
    Task EraseAsync(ulong personId, CancellationToken cancellationToken);
}

/// <summary>What a person made of a quiz.</summary>
/// <param name="QuizId">The quiz.</param>
/// <param name="ServerId">Its server.</param>
/// <param name="ChannelId">Its channel or thread.</param>
/// <param name="OpenedAt">When, in UTC.</param>
/// <param name="Name">Their name then.</param>
/// <param name="Points">Points.</param>
/// <param name="Right">Questions answered right.</param>
/// <param name="Asked">Questions that counted.</param>
public sealed record PastScore(string QuizId, ulong ServerId, ulong ChannelId, DateTime OpenedAt, string Name, int Points, int Right, int Asked);

/// <summary>An answer that somebody accepted.</summary>
/// <param name="ServerId">The server.</param>
/// <param name="QuestionId">The question.</param>
/// <param name="Text">The answer.</param>
public sealed record DecidedVariant(ulong ServerId, string QuestionId, string Text);
