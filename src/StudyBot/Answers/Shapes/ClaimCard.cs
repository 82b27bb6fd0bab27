using StudyBot.Chat;
using StudyBot.Knowledge.Answering.Shapes;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Answers.Shapes;

/// <summary>What the text says to a claim, the sentence with its deciding words in bold, then the passage around it. Pure.</summary>
internal static class ClaimCard
{
    /// <summary>The card.</summary>
    public static List<Block> Of(ClaimShape claim, ShapeFrame frame)
    {
        var text = frame.Answer.Passages[0].Passage.Text;
        var sentence = claim.Deciding.Span;
        List<TextSpan> strong = [.. claim.Words.Select(word => word.Span)];
        var quoted = string.Concat(new[] { claim.Opening?.Span, sentence }
            .OfType<TextSpan>()
            .Select(part => $"\n> {Excerpt.Marked(text, part.Start, part.End, strong).ReplaceLineEndings(" ")}"));
        return
        [
            new TextBlock($"{Markup.Strong(frame.Words.Said(claim.Verdict, claim.By is { } by ? Markup.Escape(by) : null, frame.Number(0)))}{quoted}"),
            frame.Card(0, Excerpt.Marked(text, 0, text.Length, [sentence])),
            frame.Buttons(1),
        ];
    }
}
