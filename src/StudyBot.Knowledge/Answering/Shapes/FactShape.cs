namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>What a question about the source wants to know.</summary>
public enum FactKind
{
    /// <summary>Whose statement it is.</summary>
    Who,

    /// <summary>The date or year.</summary>
    When,

    /// <summary>The place where something happens or stands.</summary>
    Place,

    /// <summary>The page.</summary>
    Page,

    /// <summary>The part of the document.</summary>
    Where,
}

/// <summary>A name, a date, a place, a page or a part of the document, which the first passage gives.</summary>
/// <param name="Kind">What was asked.</param>
/// <param name="Value">The answer as the document writes it; null when the passage does not tell.</param>
/// <param name="Told">Where the text tells it; null when its source or headings do.</param>
public sealed record FactShape(FactKind Kind, string? Value, Quote? Told) : AnswerShape
{
    /// <inheritdoc/>
    public override IEnumerable<Quote> Quotes => Told is null ? [] : [Told];
}
