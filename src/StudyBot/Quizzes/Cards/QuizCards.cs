using StudyBot.Chat;
using StudyBot.Material;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Running;
using StudyBot.Quizzes.Wording;
using StudyBot.Settings;

namespace StudyBot.Quizzes.Cards;

/// <summary>Draws an effect from the state of its round, in the language of its server.</summary>
internal sealed class QuizCards(Library library, IChatView view, Preferences preferences, IScoreChart chart, PlatformClock platform)
{
    /// <summary>What to show.</summary>
    /// <param name="effect">The effect.</param>
    /// <param name="round">The quiz.</param>
    /// <param name="withPicture">Whether the end has its chart.</param>
    public Reply Draw(Effect effect, RoundState round, bool withPicture = true)
    {
        var voice = VoiceOf(round);
        return effect.Kind switch
        {
            EffectKind.ShowLobby => LobbyCard.Of(round, view.FindPlace(new ChannelId(round.Setup.Channel))?.SlowMode ?? TimeSpan.Zero, voice),
            EffectKind.PostQuestion or EffectKind.EditQuestion => QuestionCard.Of(round, effect.Index, platform.Now, voice),
            EffectKind.ShowReveal => RevealCard.Of(round, effect.Index, SectionOf(round.Setup.Items[effect.Index]), voice),
            EffectKind.ShowAppeal => AppealCard.Of(round, effect.Index, voice),
            EffectKind.ShowEnd => EndCard.Of(round, withPicture ? chart.Draw(round, voice) : null, voice),
            _ => NoticeText.Of(round, effect, voice),
        };
    }

    /// <summary>The language a round speaks.</summary>
    public QuizVoice VoiceOf(RoundState round) => QuizVoice.Of(preferences.Of(new ServerId(round.Setup.Server)).Language);

    string? SectionOf(RoundItem item) => library.Shelf.SectionAt(item.Question.Source.Document, item.Question.Source.Headings)?.Id;
}

/// <summary>Draws the places of a round.</summary>
internal interface IScoreChart
{
    /// <summary>A picture with its alternative text; null where there is nothing to draw.</summary>
    ChatFile? Draw(RoundState round, QuizVoice voice);
}
