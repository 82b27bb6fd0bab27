using System.Collections.Immutable;
using StudyBot.Quizzes.Grading;
using StudyBot.Quizzes.Scoring;

namespace StudyBot.Quizzes.Rounds;

/// <summary>Somebody says that their answer was right. There is one appeal for each question of a quiz.</summary>
/// <param name="By">Who.</param>
/// <param name="Option">The option they chose; null for a typed answer.</param>
/// <param name="Text">What they typed; null for a choice.</param>
public sealed record Appeal(ulong By, int? Option, string? Text)
{
    /// <summary>Others who decide together are so many.</summary>
    public const int VotesNeeded = 2;

    /// <summary>Votes of others, by person: whether they agree.</summary>
    public ImmutableSortedDictionary<ulong, bool> Votes { get; init; } = ImmutableSortedDictionary<ulong, bool>.Empty;

    /// <summary>Whether it was accepted; null while open.</summary>
    public bool? Verdict { get; init; }

    /// <summary>Who decided: one starter or teacher, or those who voted that way.</summary>
    public ImmutableList<ulong> DecidedBy { get; init; } = [];

    /// <summary>Whether it is about this answer: the same option, or the same words after folding.</summary>
    public bool IsAbout(Attempt attempt) => Option is { } option
        ? attempt.Option == option
        : attempt.Text is { } text && Text is { } own && FoldedText.Of(text) == FoldedText.Of(own);
}
