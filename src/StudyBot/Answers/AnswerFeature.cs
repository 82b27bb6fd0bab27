using System.Globalization;
using StudyBot.Chat;
using StudyBot.Keeping;
using StudyBot.Material;
using StudyBot.Questions;
using StudyBot.Settings;

namespace StudyBot.Answers;

/// <summary>Answers the buttons below answers: further passages, the whole section, a further question.</summary>
internal sealed class AnswerFeature(
    AnswerDesk desk, Library library, QuestionLog questions, Pace pace, Preferences preferences, Languages languages) : IChatFeature
{
    const string QuestionField = "pertanyaan";

    const string FeatureId = AnswerButtons.Feature;

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes
        .Button(FeatureId, AnswerButtons.More, Audience.Private, MoreAsync)
        .Button(FeatureId, AnswerButtons.Why, Audience.Private, WhyAsync)
        .Button(FeatureId, AnswerButtons.Section, Audience.Private, ShowSectionAsync)
        .Button(FeatureId, AnswerButtons.Turn, Audience.SameMessage, ShowSectionAsync)
        .ButtonForm(FeatureId, AnswerButtons.Further, FurtherForm)
        .ButtonForm(FeatureId, AnswerButtons.FurtherPrivately, FurtherForm)
        .Form(FeatureId, AnswerButtons.Further, Audience.Public, FurtherAsync)
        .Form(FeatureId, AnswerButtons.FurtherPrivately, Audience.Private, FurtherAsync);

    Task MoreAsync(ButtonPressed pressed, IResponder respond, CancellationToken cancel) => respond.AnswerAsync(
        desk.More(pressed.Control.StateAt(1) ?? "", Number(pressed.Control, 0), new AnswerStyle(languages.VoiceFor(pressed))), cancel);

    Task WhyAsync(ButtonPressed pressed, IResponder respond, CancellationToken cancel)
    {
        var voice = preferences.VoiceIn(pressed.Place);
        return respond.AnswerAsync(
            pressed.Place.Server is { } server && Teachers.Include(pressed.Person, preferences.Of(server))
                ? desk.Why(pressed.Control.StateAt(0) ?? "", voice)
                : Reply.Of(voice.OnlyTeachers),
            cancel);
    }

    Task ShowSectionAsync(ButtonPressed pressed, IResponder respond, CancellationToken cancel)
    {
        var voice = languages.VoiceFor(pressed);
        var section = library.Shelf.Find(pressed.Control.StateAt(0) ?? "");
        return respond.AnswerAsync(
            section is null ? Reply.Of(voice.SectionIsGone) : SectionCard.Of(section, Number(pressed.Control, 1), voice), cancel);
    }

    Form FurtherForm(ButtonPressed pressed)
    {
        var voice = languages.VoiceFor(pressed);
        return new Form(pressed.Control, voice.AskFurther, new TextField(QuestionField, voice.FurtherQuestion)
        {
            Description = voice.FurtherQuestionHint,
            Placeholder = voice.FurtherQuestionExample,
            Shortest = 2,
            Longest = 300,
        });
    }

    async Task FurtherAsync(FormSubmitted sent, IResponder respond, CancellationToken cancel)
    {
        var isPrivate = sent.Control.Action == AnswerButtons.FurtherPrivately;
        var voice = isPrivate ? languages.VoiceFor(sent) : preferences.VoiceIn(sent.Place);
        if (!pace.Allows(sent.Person.Id))
        {
            await respond.AnswerAsync(Reply.Of(voice.TooManyQuestions), cancel);
            return;
        }
        var asked = new AskedNow(sent.Inputs.Text(QuestionField) ?? "", sent.Control.StateAt(0)) { Server = sent.Place.Server };
        var prepared = desk.Answer(asked, new AnswerStyle(voice, isPrivate, ShowQuestion: true));
        await questions.KeepAsync(asked, sent.Person, sent.Place, isPrivate, prepared, () => respond.AnswerAsync(prepared.Reply, cancel));
    }

    static int Number(ControlId control, int at) =>
        int.TryParse(control.StateAt(at), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
