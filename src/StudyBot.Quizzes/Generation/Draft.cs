using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation;

/// <summary>A question before its options are picked.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Stem">What is asked.</param>
/// <param name="Key">The right answer.</param>
/// <param name="Others">What may stand beside the key, the most alike first; a typed question has none.</param>
/// <param name="Source">Where the answer stands.</param>
sealed record Draft(QuestionKind Kind, string Stem, string Key, IReadOnlyList<string> Others, QuestionSource Source)
{
    /// <summary>Names the question for ever.</summary>
    public string Id => QuestionId.Of(Kind, Arrangement == Arrangement.Fixed ? "" : Key, Source);

    /// <summary>How options are ordered.</summary>
    public Arrangement Arrangement { get; init; }

    /// <summary>Whether the key comes first where the order is fixed.</summary>
    public bool IsKeyFirst { get; init; }

    /// <summary>What the question is one of several about, a list or a bibliography: a set holds few of them. Null when it stands for itself.</summary>
    public string? Family { get; init; }

    /// <summary>Accepted typed answers beside the key.</summary>
    public IReadOnlyList<string> AlsoAccepted { get; init; } = [];

    /// <summary>Whether the answer is typed.</summary>
    public bool IsTyped => Kind == QuestionKind.ShortAnswer;
}

/// <summary>How the options of a question are ordered.</summary>
enum Arrangement
{
    /// <summary>By chance.</summary>
    Shuffled,

    /// <summary>Numbers, from the lowest to the highest.</summary>
    Ascending,

    /// <summary>As written: "true" before "false".</summary>
    Fixed,
}
