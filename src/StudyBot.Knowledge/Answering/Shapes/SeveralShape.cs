namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Several questions of one message.</summary>
/// <param name="Parts">The questions answered, each with its own passages and shape; at most three.</param>
/// <param name="Left">The questions left for another message, as asked.</param>
public sealed record SeveralShape(IReadOnlyList<Answer> Parts, IReadOnlyList<string> Left) : AnswerShape
{
    /// <inheritdoc/>
    public override IEnumerable<Quote> Quotes => [];
}
