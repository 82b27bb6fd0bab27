using StudyBot.Chat;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Wording;

namespace StudyBot.Quizzes.Cards;

/// <summary>What happened to a quiz, in words. Pure.</summary>
internal static class NoticeText
{
    /// <summary>A notice, with the button it leads to.</summary>
    public static Reply Of(RoundState round, Effect effect, QuizVoice voice)
    {
        var channel = Markup.Mention(new ChannelId(round.Setup.Channel));
        var detail = effect.Notice == Notice.RightsMissing ? Rights(effect.Detail, voice) : Markup.Escape(effect.Detail);
        var said = Reply.Of(voice.Say($"Notice{effect.Notice}", detail, channel));
        return effect.Notice is Notice.Paused or Notice.PausedUnanswered && round.Phase == Phase.Paused
            ? said.With(new ButtonsBlock(QuizButtons.ToResume(round, voice)))
            : said;
    }

    /// <summary>Rights as people know them from their server's settings.</summary>
    static string Rights(string missing, QuizVoice voice) => string.Join(", ", missing.Split(", ", StringSplitOptions.RemoveEmptyEntries)
        .Select(right => right is "ViewChannel" or "SendMessages" or "SendMessagesInThreads" or "EmbedLinks" or "AttachFiles" ? voice[$"Right{right}"] : right)
        .DefaultIfEmpty(voice["RightSendMessages"]));
}
