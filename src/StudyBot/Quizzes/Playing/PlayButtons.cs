using StudyBot.Chat;
using StudyBot.Quizzes.Cards;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Running;
using StudyBot.Quizzes.Wording;
using StudyBot.Settings;

namespace StudyBot.Quizzes.Playing;

/// <summary>The buttons of a running quiz: join, start, answer, go on, appeal. Each press is answered to that person only.</summary>
internal sealed class PlayButtons(QuizHall hall, TypedAnswers typed, Steerers steerers, QuizPeople people, PlatformClock platform, Preferences preferences) : IChatFeature
{
    const string FeatureId = QuizButtons.Feature;

    const string AnswerField = "jawaban";

    const int LongestAnswer = 200;

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes
        .Button(FeatureId, QuizButtons.Join, Audience.Private, On(JoinAsync))
        .Button(FeatureId, QuizButtons.Start, Audience.Private, On((pressed, round, voice) => SteerAsync(pressed, round, Steer.Start, voice)))
        .Button(FeatureId, QuizButtons.Resume, Audience.Private, On((pressed, round, voice) => SteerAsync(pressed, round, Steer.Resume, voice)))
        .Button(FeatureId, QuizButtons.Next, Audience.Private, On(NextAsync))
        .Button(FeatureId, QuizButtons.Answer, Audience.Private, On(AnswerAsync))
        .ButtonForm(FeatureId, QuizButtons.Type, AnswerForm)
        .Form(FeatureId, QuizButtons.Type, Audience.Private, TypedAsync)
        .Button(FeatureId, QuizButtons.Hint, Audience.Private, On((pressed, round, voice) => Task.FromResult(HintText(pressed, round, voice))))
        .Button(FeatureId, QuizButtons.AppealTo, Audience.Private, On(AppealAsync))
        .Button(FeatureId, QuizButtons.Vote, Audience.Private, On(VoteAsync));

    QuizVoice VoiceIn(Place place) => QuizVoice.Of(preferences.VoiceIn(place));

    /// <summary>Finds the quiz of a button, also from before a restart, and says when there is none.</summary>
    Answer<ButtonPressed> On(Func<ButtonPressed, LiveRound, QuizVoice, Task<string>> answer) => async (pressed, respond, cancel) =>
    {
        platform.Hear(pressed.At);
        var voice = VoiceIn(pressed.Place);
        var round = await hall.FindAsync(pressed.Control.QuizOf(), cancel);
        await respond.AnswerAsync(Reply.Of(round is null ? voice["QuizUnknown"] : await answer(pressed, round, voice)), cancel);
    };

    async Task<string> JoinAsync(ButtonPressed pressed, LiveRound round, QuizVoice voice)
    {
        var team = pressed.Control.NumberIn(0) is var number && number >= 0 && number < round.State.Setup.Teams.Count ? number : (int?)null;
        return ReceiptText.Of(await round.TellAsync(new Joined(people.AsPlayer(pressed.Person, team)) { At = pressed.At }), voice);
    }

    async Task<string> SteerAsync(ButtonPressed pressed, LiveRound round, Steer step, QuizVoice voice)
    {
        if (!steerers.Include(pressed.Person, round.State))
            return voice["MayNotSteer"];
        var receipt = await round.TellAsync(new Steered(pressed.Person.Id.Value, step) { At = pressed.At, Index = round.State.Current });
        return receipt switch
        {
            Receipt.Done => voice[$"Done{step}"],
            Receipt.AlreadySo => voice[$"Already{step}"],
            _ => ReceiptText.Of(receipt, voice),
        };
    }

    async Task<string> NextAsync(ButtonPressed pressed, LiveRound round, QuizVoice voice)
    {
        if (!steerers.Include(pressed.Person, round.State))
            return voice["MayNotSteer"];
        // A second press on the same button finds another phase: it steps no further.
        if ((int)round.State.Phase != pressed.Control.NumberIn(1))
            return voice["AlreadyNext"];
        var receipt = await round.TellAsync(new Steered(pressed.Person.Id.Value, Steer.Next) { At = pressed.At, Index = pressed.Control.NumberIn(0) });
        return voice[receipt == Receipt.Done ? "DoneNext" : "AlreadyNext"];
    }

    async Task<string> AnswerAsync(ButtonPressed pressed, LiveRound round, QuizVoice voice)
    {
        var (index, option) = (pressed.Control.NumberIn(0), pressed.Control.NumberIn(1));
        var setup = round.State.Setup;
        if (index < 0 || index >= setup.Items.Count || option < 0 || option >= setup.Items[index].Question.Options.Count)
            return voice["QuizUnknown"];
        var receipt = await round.TellAsync(new Answered(index, people.AsPlayer(pressed.Person), option) { At = pressed.At });
        return ReceiptText.OfAnswer(receipt, $"{QuizButtons.Letter(option)}. {setup.Items[index].Question.Options[option]}", round.State, index, voice);
    }

    /// <summary>From memory alone, so that it opens at once: also when the quiz was not read again yet.</summary>
    Form AnswerForm(ButtonPressed pressed)
    {
        platform.Hear(pressed.At);
        var voice = VoiceIn(pressed.Place);
        var index = pressed.Control.NumberIn(0);
        var stem = hall.Peek(pressed.Control.QuizOf())?.State.Setup.Items.ElementAtOrDefault(index)?.Question.Stem;
        var field = new TextField(AnswerField, voice["AnswerField"]) { Shortest = 1, Longest = LongestAnswer };
        var title = voice.Say("AnswerFormTitle", index + 1);
        return stem is null ? new Form(pressed.Control, title, field) : new Form(pressed.Control, title, new FormNote(Markup.Escape(stem)), field);
    }

    async Task TypedAsync(FormSubmitted sent, IResponder respond, CancellationToken cancel)
    {
        platform.Hear(sent.At);
        var voice = VoiceIn(sent.Place);
        var round = await hall.FindAsync(sent.Control.QuizOf(), cancel);
        var index = sent.Control.NumberIn(0);
        if (round is null || index < 0 || index >= round.State.Setup.Items.Count || !round.State.Setup.Items[index].Question.IsTyped)
        {
            await respond.AnswerAsync(Reply.Of(voice["QuizUnknown"]), cancel);
            return;
        }
        var text = sent.Inputs.Text(AnswerField) ?? "";
        var setup = round.State.Setup;
        var receipt = await round.TellAsync(new Answered(index, people.AsPlayer(sent.Person), null, text, typed.Grade(setup, index, text)) { At = sent.At });
        await respond.AnswerAsync(Reply.Of(ReceiptText.OfAnswer(receipt, text, round.State, index, voice)), cancel);
    }

    static string HintText(ButtonPressed pressed, LiveRound round, QuizVoice voice) =>
        round.State.Setup.Items.ElementAtOrDefault(pressed.Control.NumberIn(0)) is { Question.IsTyped: true } item
            && Grading.Hint.Of(item.Question.Answer) is { } hint
            ? voice.Say("TheHint", Markup.Escape(hint))
            : voice["NoHint"];

    async Task<string> AppealAsync(ButtonPressed pressed, LiveRound round, QuizVoice voice) =>
        await round.TellAsync(new Appealed(pressed.Control.NumberIn(0), pressed.Person.Id.Value) { At = pressed.At }) is var receipt && receipt == Receipt.Done
            ? voice["AppealMade"]
            : ReceiptText.Of(receipt, voice);

    async Task<string> VoteAsync(ButtonPressed pressed, LiveRound round, QuizVoice voice) => ReceiptText.Of(
        await round.TellAsync(new AppealVoted(
            pressed.Control.NumberIn(0), pressed.Person.Id.Value, steerers.Include(pressed.Person, round.State), pressed.Control.NumberIn(1) == 1)
        { At = pressed.At }), voice);
}
