using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation;

/// <summary>What a set of questions should be.</summary>
/// <param name="Count">How many questions, at least 1.</param>
/// <param name="Seed">The same seed over the same documents gives the same set.</param>
public sealed record QuestionRequest(int Count, int Seed)
{
    /// <summary>The kinds allowed; null for all.</summary>
    public IReadOnlySet<QuestionKind>? Kinds { get; init; }

    /// <summary>Only questions from these places together; null for all documents.</summary>
    public IReadOnlyList<QuestionPlace>? Places { get; init; }

    /// <summary>Whether a question's place and kind are wanted.</summary>
    internal bool Wants(QuestionKind kind, QuestionSource source) =>
        (Kinds is null || Kinds.Contains(kind)) && (Places is null || Places.Any(place => place.Holds(source)));
}
