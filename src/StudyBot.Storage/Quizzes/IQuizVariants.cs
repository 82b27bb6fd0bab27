namespace StudyBot.Storage.Quizzes;

/// <summary>Answers that a class accepted after an appeal, kept with the question.</summary>
public interface IQuizVariants
{
    /// <summary>The accepted answers of a server, by question.</summary>
    Task<ILookup<string, string>> ReadAsync(ulong serverId, CancellationToken cancellationToken);

    /// <summary>Keeps one. The same one again changes nothing.</summary>
    Task AddAsync(QuizVariant variant, CancellationToken cancellationToken);
}

/// <summary>An accepted answer.</summary>
/// <param name="ServerId">The server whose class accepted it.</param>
/// <param name="QuestionId">The question.</param>
/// <param name="Text">The answer, up to 200 characters.</param>
/// <param name="DecidedBy">Who decided, as snowflakes with commas between.</param>
public sealed record QuizVariant(ulong ServerId, string QuestionId, string Text, string DecidedBy);
