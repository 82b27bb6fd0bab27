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
        var quoted = Excerpt.Marked(text, sentence.Start, sentence.End, [.. claim.Words.Select(word => word.Span)]).ReplaceLineEndings(" ");
        return
        [
            new TextBlock($"{Markup.Strong(Said(claim.Verdict, frame.Number(0), frame.Words))}\n> {quoted}"),
            frame.Card(0, Excerpt.Marked(text, 0, text.Length, [sentence])),
            frame.Buttons(1),
        ];
    }

    static string Said(Verdict verdict, int number, ShapeVoice words) => verdict switch
    {
        Verdict.Affirmed => words.Affirmed(number),
        Verdict.Denied => words.Denied(number),
        _ => words.Undecided(number),
    };
}
