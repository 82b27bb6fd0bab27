using StudyBot.Answers;
using StudyBot.Chat;
using StudyBot.Keeping;
using StudyBot.Settings;
using StudyBot.Wording;

namespace StudyBot.Questions;

/// <summary><c>/tanya</c>, and "Cari jawaban" in the menu of any message.</summary>
internal sealed class AskFeature(
    AnswerDesk desk, AskProposals proposals, Conversations conversations, QuestionLog questions, Pace pace, Preferences preferences, Languages languages) : IChatFeature
{
    /// <summary>The slash command.</summary>
    public const string Command = "tanya";

    /// <summary>The message command; the same in every language.</summary>
    public const string MenuCommand = "Cari jawaban";

    /// <summary>Option: the words.</summary>
    public const string Question = "pertanyaan";

    /// <summary>Option: the only document to look into.</summary>
    public const string Document = "dokumen";

    /// <summary>Option: an answer only the asker sees.</summary>
    public const string Private = "pribadi";

    /// <summary>Longer questions would be cut by the form as well.</summary>
    const int LongestQuestion = 1000;

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes
        .Define(
            new CommandDefinition(Command, Voice.Described("AskCommand"))
            {
                Options =
                [
                    new(Question, OptionKind.Text, Voice.Described("AskQuestionOption")) { IsRequired = true, IsProposed = true, Most = LongestQuestion },
                    new(Document, OptionKind.Text, Voice.Described("AskDocumentOption")) { IsProposed = true },
                    new(Private, OptionKind.Flag, Voice.Described("AskPrivateOption")),
                ],
            },
            new CommandDefinition(MenuCommand, MenuCommand) { Kind = CommandKind.Message })
        .Command(Command, IsPrivate, AnswerAsync)
        .Autocomplete(Command, Question, (typing, _) => ValueTask.FromResult(proposals.Questions(typing.Typed, typing.Person.Id, typing.Place.Server)))
        .Autocomplete(Command, Document, (typing, _) => ValueTask.FromResult(proposals.Documents(typing.Typed)))
        .MessageCommand(MenuCommand, Audience.Public, AnswerMessageAsync);

    static Audience IsPrivate(CommandInvoked asked) => asked.Inputs.Flag(Private) == true ? Audience.Private : Audience.Public;

    async Task AnswerAsync(CommandInvoked asked, IResponder respond, CancellationToken cancel)
    {
        var question = new AskedNow(asked.Inputs.Text(Question) ?? "", conversations.LastIn(asked.Place), asked.Inputs.Text(Document)) { Server = asked.Place.Server };
        await AnswerAsync(asked, question, IsPrivate(asked) == Audience.Private, respond, cancel);
    }

    async Task AnswerMessageAsync(MessageCommandInvoked asked, IResponder respond, CancellationToken cancel)
    {
        if (asked.Target.Text.Length == 0)
            await respond.AnswerAsync(Reply.Of(preferences.VoiceIn(asked.Place).MessageHasNoText), cancel);
        else
            await AnswerAsync(asked, new AskedNow(asked.Target.Text) { Server = asked.Place.Server }, isPrivate: false, respond, cancel);
    }

    async Task AnswerAsync(Request asked, AskedNow question, bool isPrivate, IResponder respond, CancellationToken cancel)
    {
        var voice = isPrivate ? languages.VoiceFor(asked) : preferences.VoiceIn(asked.Place);
        if (!pace.Allows(asked.Person.Id))
        {
            await respond.AnswerAsync(Reply.Of(voice.TooManyQuestions), cancel);
            return;
        }
        var prepared = desk.Answer(question, new AnswerStyle(voice, isPrivate, ShowQuestion: true));
        await questions.KeepAsync(question, asked.Person, asked.Place, isPrivate, prepared, () => respond.AnswerAsync(prepared.Reply, cancel));
    }
}
