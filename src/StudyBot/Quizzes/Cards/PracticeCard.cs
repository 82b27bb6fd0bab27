using StudyBot.Chat;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Wording;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Quizzes.Cards;

/// <summary>Somebody's missed questions once more, for them alone, without a clock. All it needs stands in its buttons. Pure.</summary>
internal static class PracticeCard
{
    /// <summary>A missed question to answer; past the last one the end.</summary>
    /// <param name="round">The quiz.</param>
    /// <param name="missed">The person's missed questions.</param>
    /// <param name="at">Which of them, from 0.</param>
    /// <param name="voice">The language.</param>
    public static Reply Ask(RoundState round, IReadOnlyList<int> missed, int at, QuizVoice voice)
    {
        if (at < 0 || at >= missed.Count)
            return Reply.Of(voice.Say("PracticeDone", missed.Count));
        var item = round.Setup.Items[missed[at]];
        var blocks = new List<Block> { new TextBlock($"{voice.Say("PracticeTitle", at + 1, missed.Count)}\n{QuestionCard.Stem(item)}") };
        if (!item.Question.IsTyped)
            blocks.Add(new TextBlock(string.Join('\n', item.Question.Options.Select((option, i) => $"{Markup.Strong(QuizButtons.Letter(i))}. {Markup.Escape(option)}"))));
        Button[] buttons = item.Question.IsTyped
            ? [QuizButtons.Ask(voice["TypeButton"], QuizButtons.PracticeType, round, ButtonStyle.Primary, at)]
            : [.. item.Question.Options.Select((option, i) => QuizButtons.Ask(QuizButtons.Label(option, i), QuizButtons.PracticeAnswer, round, ButtonStyle.Secondary, at, i))];
        return new Reply(new CardBlock(blocks), new ButtonsBlock(buttons));
    }

    /// <summary>Whether it was right, and where the answer stands.</summary>
    /// <param name="round">The quiz.</param>
    /// <param name="missed">The person's missed questions.</param>
    /// <param name="at">Which of them, from 0.</param>
    /// <param name="isRight">Whether the answer was right.</param>
    /// <param name="why">What was allowed or why it was refused; empty when there is nothing to say.</param>
    /// <param name="voice">The language.</param>
    public static Reply Answered(RoundState round, IReadOnlyList<int> missed, int at, bool isRight, string why, QuizVoice voice)
    {
        var item = round.Setup.Items[missed[at]];
        var verdict = voice.Say(isRight ? "PracticeRight" : "PracticeWrong", Markup.Escape(RevealCard.Answer(item)));
        return new Reply(
            new CardBlock(
                new TextBlock($"{voice.Say("PracticeTitle", at + 1, missed.Count)}\n{QuestionCard.Stem(item)}"),
                new TextBlock(why.Length > 0 ? $"{verdict}\n{why}" : verdict),
                new TextBlock(RevealCard.Source(round with { Setup = round.Setup with { HidesAnswers = false } }, item, voice))),
            new ButtonsBlock(QuizButtons.Ask(voice[at + 1 < missed.Count ? "NextButton" : "FinishButton"], QuizButtons.Practice, round, ButtonStyle.Primary, at + 1)));
    }
}
