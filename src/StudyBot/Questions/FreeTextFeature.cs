using StudyBot.Answers;
using StudyBot.Chat;
using StudyBot.Checkup;
using StudyBot.Help;
using StudyBot.Keeping;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Running;
using StudyBot.Settings;

namespace StudyBot.Questions;

/// <summary>
/// Answers messages: those addressed to the bot, and in question channels every message that is a question. Forum posts in
/// question channels are asked with title and text. Bots and webhooks are never answered, and while a quiz asks in a place, what is
/// written there answers the quiz.
/// </summary>
internal sealed class FreeTextFeature(
    IChat chat, IChatView view, AnswerDesk desk, HelpCard help, Conversations conversations, QuestionLog questions, Pace pace, Preferences preferences, QuizHall quizzes)
    : IChatFeature
{
    /// <summary>The sign of a bot that may not speak: as plain as one sign can be, and read aloud as "muted speaker".</summary>
    const string Muted = "🔇";

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes.On<MessageReceived>(HearAsync).On<ThreadCreated>(HearPostAsync);

    Task HearAsync(MessageReceived received, CancellationToken cancel)
    {
        var message = received.Message;
        if (message.Author.IsAutomated || message.IsTextWithheld)
            return Task.CompletedTask;
        if (message.IsForBot)
            return PlainQuestion.Of(message.Text).Length == 0 ? HelpAsync(message, cancel) : AnswerAsync(message, message.Text, cancel);
        return IsQuestionPlace(message.Place) && !IsAskedByQuiz(message.Place) && PlainQuestion.Asks(message.Text) ? AnswerAsync(message, message.Text, cancel) : Task.CompletedTask;
    }

    /// <summary>A post is answered once: its first message is not reported again.</summary>
    Task HearPostAsync(ThreadCreated created, CancellationToken cancel)
    {
        if (created.FirstMessage is not { Author.IsAutomated: false } first || created.Thread.Kind != PlaceKind.ForumPost)
            return Task.CompletedTask;
        var asks = first.MentionsBot || (IsQuestionPlace(created.Thread) && (PlainQuestion.Asks(created.Thread.Name) || PlainQuestion.Asks(first.Text)));
        return asks ? AnswerAsync(first, PlainQuestion.OfPost(created.Thread.Name, first.Text), cancel) : Task.CompletedTask;
    }

    async Task AnswerAsync(ChatMessage message, string text, CancellationToken cancel)
    {
        var voice = preferences.VoiceIn(message.Place);
        if (!pace.Allows(message.Author.Id))
        {
            await SayAsync(message, Reply.Of(voice.TooManyQuestions), cancel);
            return;
        }
        var asked = new AskedNow(text, conversations.Before(message)) { Server = message.Place.Server };
        var prepared = desk.Answer(asked, new AnswerStyle(voice));
        await questions.KeepAsync(asked, message.Author, message.Place, isPrivate: false, prepared, () => SayAsync(message, prepared.Reply, cancel));
    }

    Task<SendOutcome> HelpAsync(ChatMessage message, CancellationToken cancel) =>
        SayAsync(message, help.For(message.Place, preferences.VoiceIn(message.Place)), cancel);

    /// <summary>
    /// Where the bot may not write, the asker is told so directly: silence would look like a broken bot. Who takes no direct messages sees at
    /// least by a sign under the question that it was heard.
    /// </summary>
    async Task<SendOutcome> SayAsync(ChatMessage message, Reply reply, CancellationToken cancel)
    {
        var outcome = await chat.SendAsync(Destination.AnswerTo(message), reply, cancel);
        if (outcome is SendOutcome.Refused { Reason: RefusalReason.MissingRights } refused && !message.Place.IsDirect)
        {
            var voice = preferences.VoiceIn(message.Place);
            var missing = RightNames.Of(refused.Missing == Rights.None ? Rights.SendMessages : refused.Missing, CheckupTexts.In(voice));
            outcome = await chat.SendAsync(
                new Destination.Direct(message.Author.Id),
                new Reply([new TextBlock(voice.MayNotWriteThere(Markup.Mention(message.Place.Id), missing)), .. reply.Blocks]),
                cancel);
            if (!outcome.IsSent && view.RightsIn(message.Place.Id).Allow(Rights.AddReactions | Rights.ReadMessageHistory))
                await chat.ReactAsync(new MessageRef(message.Place.Id, message.Id), Muted, cancel);
        }
        return outcome;
    }

    bool IsAskedByQuiz(Place place) => quizzes.In(place.Id.Value) is { State.Phase: Phase.Asking };

    /// <summary>A question channel, or a thread or post below one.</summary>
    bool IsQuestionPlace(Place place)
    {
        var channels = preferences.Of(place.Server).QuestionChannels;
        return channels.Contains(place.Id.Value) || (place.Parent is { } parent && view.FindPlace(parent)?.Kind != PlaceKind.Category && channels.Contains(parent.Value));
    }
}
