using StudyBot.Chat;

namespace StudyBot.Keeping;

/// <summary><c>/bahasa-saya</c>: the language of answers that only the person sees.</summary>
internal sealed class LanguageFeature(Languages languages) : IChatFeature
{
    const string Command = "bahasa-saya";
    const string Language = "bahasa";
    const string LikeServer = "server";

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes
        .Define(new CommandDefinition(Command, KeepingTexts.Described("LanguageCommand"))
        {
            Options =
            [
                new(Language, OptionKind.Text, KeepingTexts.Described("LanguageOption"))
                {
                    IsRequired = true,
                    Choices = [new("Bahasa Indonesia", "id"), new("English", "en"), new("Ikut server (as the server)", LikeServer)],
                },
            ],
        })
        .Command(Command, Audience.Private, ChooseAsync);

    async Task ChooseAsync(CommandInvoked asked, IResponder respond, CancellationToken cancel)
    {
        await languages.ChooseAsync(asked.Person.Id, asked.Inputs.Text(Language) switch { "id" => "id", "en" => "en", _ => null }, cancel);
        var voice = languages.VoiceFor(asked);
        await respond.AnswerAsync(Reply.Of(KeepingTexts.In(voice).LanguageChosen(voice.LanguageName)), cancel);
    }
}
