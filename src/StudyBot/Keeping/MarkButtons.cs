using StudyBot.Chat;
using StudyBot.Storage.Questions;
using StudyBot.Wording;

namespace StudyBot.Keeping;

/// <summary>"It helped" and "it did not" below an answer. They carry the question's id, so they work after a restart.</summary>
internal sealed class MarkButtons(QuestionLog questions, Languages languages) : IChatFeature
{
    const string Feature = "mark";
    const string Helpful = "yes";
    const string NotHelpful = "no";

    /// <summary>The buttons.</summary>
    public static IReadOnlyList<Button> For(string questionId, Voice voice)
    {
        var texts = KeepingTexts.In(voice);
        return
        [
            Button.Ask(texts.Helpful, new ControlId(Feature, Helpful, questionId)),
            Button.Ask(texts.NotHelpful, new ControlId(Feature, NotHelpful, questionId)),
        ];
    }

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes
        .Button(Feature, Helpful, Audience.Private, (pressed, respond, cancel) => MarkAsync(pressed, isHelpful: true, respond, cancel))
        .Button(Feature, NotHelpful, Audience.Private, (pressed, respond, cancel) => MarkAsync(pressed, isHelpful: false, respond, cancel));

    async Task MarkAsync(ButtonPressed pressed, bool isHelpful, IResponder respond, CancellationToken cancel)
    {
        var texts = KeepingTexts.In(languages.VoiceFor(pressed));
        var outcome = await questions.MarkAsync(pressed.Control.StateAt(0) ?? "", pressed.Person.Id, isHelpful, cancel);
        var said = outcome switch
        {
            MarkOutcome.QuestionIsGone => texts.MarkTooLate,
            MarkOutcome.Changed => texts.MarkChanged(isHelpful ? texts.Helpful : texts.NotHelpful),
            _ when isHelpful => texts.MarkedHelpful,
            _ => texts.MarkedNotHelpful,
        };
        await respond.AnswerAsync(Reply.Of(said), cancel);
    }
}
