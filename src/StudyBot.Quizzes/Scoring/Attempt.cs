using StudyBot.Quizzes.Grading;

namespace StudyBot.Quizzes.Scoring;

/// <summary>One answer of one person, given in time.</summary>
/// <param name="Person">Who.</param>
/// <param name="At">When, by the platform's clock: the time inside the id of the press or message, not that of its arrival.</param>
/// <param name="Elapsed">The time the person had seen the question by then; pauses and interruptions do not count.</param>
/// <param name="Limit">The time this person had for it; null without a limit.</param>
public sealed record Attempt(ulong Person, DateTimeOffset At, TimeSpan Elapsed, TimeSpan? Limit)
{
    /// <summary>The chosen option, from 0; null for typed answers.</summary>
    public int? Option { get; init; }

    /// <summary>What was typed; null for choices.</summary>
    public string? Text { get; init; }

    /// <summary>What became of a typed answer when it came.</summary>
    public Grade? Grade { get; init; }
}
