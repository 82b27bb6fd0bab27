using StudyBot.Chat;
using StudyBot.Knowledge.Answering.Shapes;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Answers.Shapes;

/// <summary>Each question of a message with its own answer below it. Pure.</summary>
internal static class SeveralCard
{
    /// <summary>The card.</summary>
    public static List<Block> Of(SeveralShape several, ShapeFrame frame)
    {
        var blocks = new List<Block>();
        foreach (var (index, part) in several.Parts.Index())
        {
            blocks.Add(new TextBlock(Markup.Strong(frame.Words.QuestionIs(index + 1, Markup.Escape(part.Question)))));
            blocks.AddRange(Part(frame with { Answer = part, Question = part.Question, Whole = frame.Answer }));
        }
        if (several.Left.Count > 0)
            blocks.Add(new TextBlock(frame.Words.QuestionsLeft(string.Join(" · ", several.Left.Select(Markup.Escape)))));
        blocks.Add(new ButtonsBlock(AnswerButtons.AskFurther(several.Parts[^1].Question, frame.Style.IsPrivate, frame.Style.Voice)));
        return blocks;
    }

    /// <summary>An answer of its own, but for its buttons: three rows of them would bury the answers.</summary>
    static IEnumerable<Block> Part(ShapeFrame frame)
    {
        if (frame.Answer.Outcome != Outcome.Answered)
            return [new TextBlock(frame.Style.Voice.NothingAnswers)];
        return (ShapedCard.Of(frame) ?? [frame.Card(0)]).Where(block => block is not ButtonsBlock);
    }
}
