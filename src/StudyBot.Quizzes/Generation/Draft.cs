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

    /// <summary>What decides the question, when that is not the key: the number that a true or false sentence turns on. Null when no one word does.</summary>
    public string? Decisive { get; init; } = Kind == QuestionKind.TrueFalse ? null : Key;

    /// <summary>Whether this question gives the other's answer: it shows what decides the other, and speaks of the same.</summary>
    public bool Answers(Draft other) =>
        other.Source.Document == Source.Document && other.Decisive is { } decisive
            && Stem.Contains(decisive, StringComparison.OrdinalIgnoreCase)
            && ShownGist.Shared(other.ToldGist) is var shared && shared >= FewestTelling && 2 * shared >= other.ToldGist.Stems.Count;

    /// <summary>Whether this question shows, among items of a list of which one does not belong, the item that the other one asks for.</summary>
    public bool Shows(Draft other) =>
        Kind == QuestionKind.Outsider && other.Kind == QuestionKind.Member && Family == other.Family && Others.Contains(other.Key);

    /// <summary>So many stems in common, and half of what the other's sentence says, make two questions speak of the same.</summary>
    const int FewestTelling = 2;

    Gist ShownGist => field ??= Gist.Of(Stem);

    /// <summary>What the deciding sentence says beside the answer.</summary>
    Gist ToldGist => field ??= Gist.Of(Source.Sentence).Beside(Gist.Of(Decisive ?? "")).Beside(Gist.Light);

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
