namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>
/// What an answer is beside its passages, when the question asked for more than a passage: sides of a comparison, items of a list …
/// It names passages by their place in <see cref="Answer.Passages"/>, from 0, and says nothing that does not stand in them.
/// </summary>
public abstract record AnswerShape
{
    private protected AnswerShape()
    {
    }

    /// <summary>Everything it quotes.</summary>
    public abstract IEnumerable<Quote> Quotes { get; }
}

/// <summary>A part of a passage, quoted as it stands there.</summary>
/// <param name="Passage">The passage's place in <see cref="Answer.Passages"/>, from 0.</param>
/// <param name="Span">The characters of the passage's text.</param>
public sealed record Quote(int Passage, TextSpan Span)
{
    /// <summary>The words quoted.</summary>
    public string In(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Span.In(answer.Passages[Passage].Passage.Text);
    }
}
