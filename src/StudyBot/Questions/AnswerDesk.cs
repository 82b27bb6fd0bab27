using StudyBot.Answers;
using StudyBot.Chat;
using StudyBot.Keeping;
using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Material;
using StudyBot.Pins;
using StudyBot.Telemetry;
using StudyBot.Wording;

namespace StudyBot.Questions;

/// <summary>A question as it reached the bot.</summary>
/// <param name="Text">The words.</param>
/// <param name="Previous">The question it may lean on; null when there is none.</param>
/// <param name="Document">Key of the only document to look into; null for all.</param>
internal sealed record AskedNow(string Text, string? Previous = null, string? Document = null)
{
    /// <summary>The server whose teachers' word counts; null in a direct conversation.</summary>
    public ServerId? Server { get; init; }
}

/// <summary>An answer ready to be said.</summary>
/// <param name="Reply">What to say.</param>
/// <param name="Question">The question with its topic, for what follows.</param>
/// <param name="Answer">What the material gave.</param>
/// <param name="Id">Its id among the questions that are kept.</param>
internal sealed record Prepared(Reply Reply, string Question, Answer Answer, string Id);

/// <summary>Where all ways of asking meet: question in, card out.</summary>
internal sealed class AnswerDesk(Library library, PinnedPassages pins, TimeProvider clock)
{
    /// <summary>Passages looked at: the one shown, and those behind "more passages".</summary>
    const int Passages = 4;

    /// <summary>Answers a question.</summary>
    public Prepared Answer(AskedNow asked, AnswerStyle style)
    {
        using var asking = BotMeter.BeginQuestion();
        var question = FollowUp.Complete(asked.Previous, PlainQuestion.Of(asked.Text));
        var answer = library.Ask(question, Passages, asked.Document);
        asking.Answered(answer.Outcome);
        var id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        var texts = PinTexts.In(style.Voice);
        var pinned = Pinned(asked, question, answer);
        answer = pinned ?? answer;
        var card = AnswerCard.Of(answer with { Question = asked.Text }, question, library.Shelf, style);
        if (pinned is not null)
            card = card with { Blocks = [new TextBlock(Markup.Strong(texts.ChosenByTeacher)), .. card.Blocks] };
        List<Button> buttons = answer.Outcome == Outcome.Answered ? [.. MarkButtons.For(id, style.Voice)] : [];
        if (asked.Server is not null)
            buttons.Add(pinned is not null ? PinFeature.ToUnpin(question, texts) : PinFeature.ToPin(question, texts));
        return new Prepared(buttons.Count > 0 ? card.With(new ButtonsBlock(buttons)) : card, question, answer, id);
    }

    /// <summary>Why a question that a button carries was answered, or was not.</summary>
    public Reply Why(string question, Voice voice) => AnswerCard.Why(library.Ask(question, Passages), voice);

    /// <summary>The answer with the passage a teacher chose first; null when none was chosen, or the documents no longer hold it.</summary>
    Answer? Pinned(AskedNow asked, string question, Answer answer) =>
        pins.For(asked.Server, QuestionKey.Of(question, answer.Repairs)) is { } pin && pins.Passage(pin.Passage) is { } passage
            && (asked.Document is null || asked.Document == passage.Document)
            ? answer with
            {
                Outcome = Outcome.Answered,
                Shape = null,
                Reasons = [],
                Passages =
                [
                    answer.Passages.FirstOrDefault(found => PinnedPassages.IdOf(found.Passage) == pin.Passage) ?? new RankedPassage(passage, 0, [], []),
                    .. answer.Passages.Where(found => PinnedPassages.IdOf(found.Passage) != pin.Passage),
                ],
            }
            : null;

    /// <summary>Further passages to a question that a button carries.</summary>
    public Reply More(string question, int shown, AnswerStyle style) =>
        AnswerCard.More(library.Ask(question, Passages), shown, library.Shelf, style.Voice);
}
