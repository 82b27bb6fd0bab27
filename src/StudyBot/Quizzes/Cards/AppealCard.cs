using StudyBot.Chat;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Wording;

namespace StudyBot.Quizzes.Cards;

/// <summary>An appeal to judge, or judged. Pure.</summary>
internal static class AppealCard
{
    /// <summary>The appeal as it stands.</summary>
    public static Reply Of(RoundState round, int index, QuizVoice voice)
    {
        var (item, appeal) = (round.Setup.Items[index], round.Asked[index].Appeal!);
        var answer = AnswerText.Of(appeal.Option, appeal.Text, item, voice);
        var said = voice.Say("AppealSaid", Name(round, appeal.By, voice), index + 1, Markup.Escape(answer));
        if (appeal.Verdict is { } verdict)
        {
            var judges = string.Join(", ", appeal.DecidedBy.Select(judge => Name(round, judge, voice)));
            return Reply.Of($"{said}\n{voice.Say(verdict ? "AppealAccepted" : "AppealRefused", judges)}");
        }
        return new Reply(
            new TextBlock($"{said}\n{voice.Say("AppealWho", Appeal.VotesNeeded)}"),
            new ButtonsBlock(QuizButtons.ToVote(round, index, agrees: true, voice), QuizButtons.ToVote(round, index, agrees: false, voice)));
    }

    /// <summary>A player by name; who does not play, as the client shows them. Nobody is notified.</summary>
    static string Name(RoundState round, ulong person, QuizVoice voice) =>
        round.Players.TryGetValue(person, out var player) ? Markup.Escape(PlayerName.Of(player, voice))
        : FormerMember.Is(person) ? voice["FormerMember"]
        : Markup.Mention(new PersonId(person));
}
