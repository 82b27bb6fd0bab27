namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>A list, or the items of it that were asked for.</summary>
/// <param name="Items">The items asked for in order, without their markers; none when the list is too short for the one asked.</param>
/// <param name="Count">How many items the whole list has.</param>
/// <param name="Ordinal">The number of the one item asked for, from 1; null when several are.</param>
/// <param name="Wanted">How many items were asked for; null for all of them.</param>
/// <param name="AsksCount">Whether the question is how many there are.</param>
/// <param name="Explanation">The passage that explains the one item; null when there is none.</param>
public sealed record ListShape(IReadOnlyList<Quote> Items, int Count, int? Ordinal, int? Wanted, bool AsksCount, int? Explanation) : AnswerShape
{
    /// <inheritdoc/>
    public override IEnumerable<Quote> Quotes => Items;
}
