using StudyBot.Chat;
using StudyBot.Keeping;
using StudyBot.Wording;

namespace StudyBot.Help;

/// <summary><c>/bantuan</c>.</summary>
internal sealed class HelpFeature(HelpCard card, Languages languages) : IChatFeature
{
    /// <summary>The command.</summary>
    public const string Command = "bantuan";

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes
        .Define(new CommandDefinition(Command, Voice.Described("HelpCommand")))
        .Command(Command, Audience.Private, (asked, respond, cancel) =>
            respond.AnswerAsync(card.For(asked.Place, languages.VoiceFor(asked)), cancel));
}
