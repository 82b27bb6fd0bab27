using StudyBot.Chat;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Wording;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Quizzes.Cards;

/// <summary>One person's own results, for them alone. Pure.</summary>
internal static class MineCard
{
    /// <summary>The list; null when the person did not play.</summary>
    public static Reply? Of(RoundState round, ulong person, QuizVoice voice)
    {
        if (Results.OfPlayers(round).FirstOrDefault(result => result.Player.Id == person) is not { } own)
            return null;
        var asked = round.Counting().Count();
        var blocks = new List<Block> { new TextBlock(voice.Say("MineTitle", own.Right, asked, voice.Number(own.Points))) };
        if (own.Missed.Count == 0)
            return new Reply([.. blocks, new TextBlock(voice["NothingMissed"])]);
        blocks.Add(new TextBlock(Markup.Strong(voice.Say("MissedTitle", own.Missed.Count))));
        blocks.AddRange(own.Missed.Select(index => new TextBlock(Missed(round, index, person, voice))));
        return new Reply(
            new CardBlock(blocks),
            new ButtonsBlock(QuizButtons.Ask(voice["PracticeButton"], QuizButtons.Practice, round, ButtonStyle.Primary, 0)));
    }

    static string Missed(RoundState round, int index, ulong person, QuizVoice voice)
    {
        var item = round.Setup.Items[index];
        var counted = Results.OfQuestion(round, index).GetValueOrDefault(person)?.Counted;
        var given = counted is null ? voice["NotAnswered"]
            : counted.Option is { } option ? $"{QuizButtons.Letter(option)}. {item.Question.Options[option]}"
            : counted.Text!;
        var why = counted?.Grade is { IsAccepted: false } grade ? $" ({voice.Say($"Grade{grade.Reason}", grade.Slips)})" : "";
        return voice.Say("MissedLine", index + 1, Markup.Escape(item.Question.Stem.ReplaceLineEndings(" ")), Markup.Escape(given) + why,
            Markup.Escape(RevealCard.Answer(item)));
    }
}
