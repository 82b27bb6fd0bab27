namespace StudyBot.Storage.Quizzes;

/// <summary>Quizzes that open later.</summary>
public interface IQuizPlans
{
    /// <summary>Keeps a plan.</summary>
    Task AddAsync(QuizPlan plan, CancellationToken cancellationToken);

    /// <summary>Plans not yet due or not yet opened, the next first.</summary>
    Task<IReadOnlyList<QuizPlan>> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>Changes what was asked for; nothing happens where the plan was taken meanwhile.</summary>
    Task RewriteAsync(string id, string wish, CancellationToken cancellationToken);

    /// <summary>
    /// Takes a plan out as it was read; true for exactly one caller, who opens it. One that was changed meanwhile stays, to be read again.
    /// </summary>
    Task<bool> TryTakeAsync(QuizPlan plan, CancellationToken cancellationToken);
}

/// <summary>A quiz that opens later.</summary>
/// <param name="Id">Its name, up to 40 characters.</param>
/// <param name="ServerId">The server.</param>
/// <param name="ChannelId">The channel.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Wish">What was asked for, as text whose meaning belongs to the writer.</param>
public sealed record QuizPlan(string Id, ulong ServerId, ulong ChannelId, DateTime At, string Wish);
