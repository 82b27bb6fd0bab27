namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>What a text says to a claim.</summary>
public enum Verdict
{
    /// <summary>The text decides nothing; it only speaks of the same.</summary>
    Open,

    /// <summary>The text says so.</summary>
    Affirmed,

    /// <summary>The text says otherwise.</summary>
    Denied,
}

/// <summary>A claim, or a question to be answered by yes or no.</summary>
/// <param name="Verdict">What the text says, if it says anything plainly.</param>
/// <param name="Deciding">The sentence that decides, or that comes nearest.</param>
/// <param name="Words">The words by which it decides, in order, in that sentence or in its opening.</param>
public sealed record ClaimShape(Verdict Verdict, Quote Deciding, IReadOnlyList<Quote> Words) : AnswerShape
{
    /// <summary>What the sentence is to be read with: the line that opens its list, or the myth it contradicts; null when it stands alone.</summary>
    public Quote? Opening { get; init; }

    /// <summary>Whose view it is, as the document names them; null when the text speaks for itself.</summary>
    public string? By { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Quote> Quotes => (Opening is null ? Words : Words.Prepend(Opening)).Prepend(Deciding);
}
