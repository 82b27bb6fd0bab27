using StudyBot.Knowledge.Answering.Shapes;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Answers.Shapes;

/// <summary>Draws an answer by its shape. Pure.</summary>
internal static class ShapedCard
{
    /// <summary>The blocks; null for an answer that is its passages, which has no shape to draw.</summary>
    public static List<Block>? Of(ShapeFrame frame) => frame.Answer.Shape switch
    {
        ComparisonShape comparison => ComparisonCard.Of(comparison, frame),
        ListShape list => ListCard.Of(list, frame),
        FactShape fact => FactCard.Of(fact, frame),
        ClaimShape claim => ClaimCard.Of(claim, frame),
        DefinitionsShape definitions => DefinitionsCard.Of(definitions, frame),
        OverviewShape overview => OverviewCard.Of(overview, frame),
        SeveralShape several => SeveralCard.Of(several, frame),
        _ => null,
    };
}
