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
/// <param name="Words">The words in it by which it decides, in order.</param>
public sealed record ClaimShape(Verdict Verdict, Quote Deciding, IReadOnlyList<Quote> Words) : AnswerShape
{
    /// <inheritdoc/>
    public override IEnumerable<Quote> Quotes => Words.Prepend(Deciding);
}
