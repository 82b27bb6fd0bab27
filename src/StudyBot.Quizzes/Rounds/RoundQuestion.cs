using System.Collections.Immutable;
using StudyBot.Quizzes.Scoring;

namespace StudyBot.Quizzes.Rounds;

/// <summary>A question that was asked, and what came of it.</summary>
/// <param name="Limit">The time for a reader of factor 1; null without a limit.</param>
public sealed record RoundQuestion(TimeSpan? Limit)
{
    /// <summary>When it could be answered, in order; more than one after a pause or an interruption.</summary>
    public ImmutableList<Window> Windows { get; init; } = [];

    /// <summary>Answers given in time, in the order they arrived.</summary>
    public ImmutableList<Attempt> Attempts { get; init; } = [];

    /// <summary>
    /// Answers that came while its message was being sent: people see it before we hear that it stands there. They count once it does.
    /// </summary>
    public ImmutableList<Answered> Early { get; init; } = [];

    /// <summary>Moved forward when everybody has answered or somebody was right first; null when the limit decides.</summary>
    public DateTimeOffset? EarlyClose { get; init; }

    /// <summary>Whether the count of answers was shown once meanwhile; it is not shown again, to keep edits few.</summary>
    public bool ShowedProgress { get; init; }

    /// <summary>The time given back after interruptions, while it or its answer was shown.</summary>
    public TimeSpan GivenBack { get; init; }

    /// <summary>Whether it is over.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether it was broken off and does not count.</summary>
    public bool IsVoid { get; init; }

    /// <summary>The appeal against its grading; null when there was none.</summary>
    public Appeal? Appeal { get; init; }

    /// <summary>Whether it is open for answers, as far as is known.</summary>
    public bool IsOpen => Windows is [.., { ClosedAt: null }];

    /// <summary>Where an answer of this time belongs, and how much time had been used; null when it came before, after or between.</summary>
    public Window? WindowAt(DateTimeOffset at, double factor) => Windows.Find(window => window.Holds(at, Limit * factor));

    /// <summary>Whether an answer counts as right.</summary>
    public bool IsRight(Attempt attempt, RoundItem item) =>
        (attempt.Option is { } option ? option == item.Question.Key : attempt.Grade is { IsAccepted: true })
        || (Appeal is { Verdict: true } appeal && appeal.IsAbout(attempt));
}

/// <summary>A stretch of time in which a question could be answered.</summary>
/// <param name="OpenedAt">From when: the time inside the id of the message that showed it.</param>
/// <param name="UsedBefore">The time people had had it before.</param>
/// <param name="ClosedAt">Until when, where something other than the limit ended it.</param>
public sealed record Window(DateTimeOffset OpenedAt, TimeSpan UsedBefore, DateTimeOffset? ClosedAt = null)
{
    /// <summary>When the limit ends it; null without a limit.</summary>
    public DateTimeOffset? EndOf(TimeSpan? limit) => limit is { } whole ? OpenedAt + whole - UsedBefore : null;

    /// <summary>Whether an answer of this time belongs here.</summary>
    public bool Holds(DateTimeOffset at, TimeSpan? limit) =>
        at >= OpenedAt && (ClosedAt is not { } closed || at <= closed) && (EndOf(limit) is not { } end || at <= end);
}
