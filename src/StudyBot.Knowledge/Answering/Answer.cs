using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering;

/// <summary>Whether the material answers a question.</summary>
public enum Outcome
{
    /// <summary>It does; the first passage says so.</summary>
    Answered,

    /// <summary>It does not; the passages are merely the nearest.</summary>
    NotFound,
}

/// <summary>What the material says to a question.</summary>
/// <param name="Question">The question as asked.</param>
/// <param name="Outcome">Whether it is answered.</param>
/// <param name="Confidence">How sure that is, 0..1.</param>
/// <param name="Passages">The best passages, best first; for <see cref="Answering.Outcome.NotFound"/> the nearest ones.</param>
/// <param name="Matched">Words of the question that the first passage holds.</param>
/// <param name="Unmatched">Words of the question that the first passage lacks.</param>
/// <param name="Repairs">Words that were read as others.</param>
public sealed record Answer(
    string Question,
    Outcome Outcome,
    double Confidence,
    IReadOnlyList<RankedPassage> Passages,
    IReadOnlyList<string> Matched,
    IReadOnlyList<string> Unmatched,
    IReadOnlyList<Repair> Repairs)
{
    /// <summary>What the answer is beside its passages; null when the passages are all of it.</summary>
    public AnswerShape? Shape { get; init; }

    /// <summary>What speaks for the first passage, or, where nothing answers, why not; the weightiest first.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}

/// <summary>A passage as an answer.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">Comparable within one answer only.</param>
/// <param name="Marks">Where the question's words stand in the passage's text, in order, not overlapping.</param>
/// <param name="AlsoIn">Titles of other documents that hold the same text.</param>
public sealed record RankedPassage(Passage Passage, double Score, IReadOnlyList<TextSpan> Marks, IReadOnlyList<string> AlsoIn)
{
    /// <summary>Whether both are the same passage of the same document.</summary>
    public bool IsSame(RankedPassage other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Passage.Document, Passage.Ordinal) == (other.Passage.Document, other.Passage.Ordinal);
    }
}
