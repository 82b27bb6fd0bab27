using StudyBot.Chat;
using StudyBot.Quizzes.Boards;
using StudyBot.Quizzes.Cards;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Running;
using StudyBot.Quizzes.Wording;
using StudyBot.Settings;

namespace StudyBot.Quizzes.Playing;

/// <summary>After a quiz: one's own list, the missed questions once more, the file for the teacher.</summary>
internal sealed class ResultButtons(QuizHall hall, TypedAnswers typed, Steerers steerers, Preferences preferences) : IChatFeature
{
    const string FeatureId = QuizButtons.Feature;

    const string AnswerField = "jawaban";

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes
        .Button(FeatureId, QuizButtons.Mine, Audience.Private, MineAsync)
        .Button(FeatureId, QuizButtons.Csv, Audience.Private, CsvAsync)
        .Button(FeatureId, QuizButtons.Practice, Audience.SameMessage, PracticeAsync)
        .Button(FeatureId, QuizButtons.PracticeAnswer, Audience.SameMessage, PracticeAnswerAsync)
        .ButtonForm(FeatureId, QuizButtons.PracticeType, PracticeForm)
        .Form(FeatureId, QuizButtons.PracticeType, Audience.SameMessage, PracticeTypedAsync);

    QuizVoice VoiceIn(Place place) => QuizVoice.Of(preferences.VoiceIn(place));

    async Task MineAsync(ButtonPressed pressed, IResponder respond, CancellationToken cancel)
    {
        var voice = VoiceIn(pressed.Place);
        var round = await hall.FindAsync(pressed.Control.QuizOf(), cancel);
        await respond.AnswerAsync(
            round is null ? Reply.Of(voice["QuizUnknown"]) : MineCard.Of(round.State, pressed.Person.Id.Value, voice) ?? Reply.Of(voice["DidNotPlay"]), cancel);
    }

    async Task CsvAsync(ButtonPressed pressed, IResponder respond, CancellationToken cancel)
    {
        var voice = VoiceIn(pressed.Place);
        var round = await hall.FindAsync(pressed.Control.QuizOf(), cancel);
        var reply = round is null ? Reply.Of(voice["QuizUnknown"])
            : !steerers.Include(pressed.Person, round.State) ? Reply.Of(voice["MayNotSteer"])
            : Reply.Of(voice["CsvReady"]) with { Files = [ScoreFile.Of(round.State, voice)] };
        await respond.AnswerAsync(reply, cancel);
    }

    async Task PracticeAsync(ButtonPressed pressed, IResponder respond, CancellationToken cancel)
    {
        var voice = VoiceIn(pressed.Place);
        var own = await FindAsync(pressed, pressed.Control, cancel);
        await respond.AnswerAsync(own is { } found ? PracticeCard.Ask(found.Round, found.Missed, found.At, voice) : Reply.Of(voice["QuizUnknown"]), cancel);
    }

    async Task PracticeAnswerAsync(ButtonPressed pressed, IResponder respond, CancellationToken cancel)
    {
        var voice = VoiceIn(pressed.Place);
        var reply = await FindAsync(pressed, pressed.Control, cancel) is { } found && found.At < found.Missed.Count
            ? PracticeCard.Answered(
                found.Round, found.Missed, found.At, pressed.Control.NumberIn(1) == found.Round.Setup.Items[found.Missed[found.At]].Question.Key, "", voice)
            : Reply.Of(voice["QuizUnknown"]);
        await respond.AnswerAsync(reply, cancel);
    }

    Form PracticeForm(ButtonPressed pressed)
    {
        var voice = VoiceIn(pressed.Place);
        return new Form(pressed.Control, voice["PracticeFormTitle"], new TextField(AnswerField, voice["AnswerField"]) { Shortest = 1, Longest = 200 });
    }

    async Task PracticeTypedAsync(FormSubmitted sent, IResponder respond, CancellationToken cancel)
    {
        var voice = VoiceIn(sent.Place);
        if (await FindAsync(sent, sent.Control, cancel) is not { } found || found.At >= found.Missed.Count)
        {
            await respond.AnswerAsync(Reply.Of(voice["QuizUnknown"]), cancel);
            return;
        }
        var grade = typed.Grade(found.Round.Setup, found.Missed[found.At], sent.Inputs.Text(AnswerField) ?? "");
        var why = grade.IsAccepted && !grade.IsAllowance ? "" : voice.Say($"Grade{grade.Reason}", grade.Slips);
        await respond.AnswerAsync(PracticeCard.Answered(found.Round, found.Missed, found.At, grade.IsAccepted, why, voice), cancel);
    }

    /// <summary>The quiz, what this person missed in it, and which of that is meant; null when the person did not play.</summary>
    async Task<(RoundState Round, IReadOnlyList<int> Missed, int At)?> FindAsync(Request asked, ControlId control, CancellationToken cancel)
    {
        if (await hall.FindAsync(control.QuizOf(), cancel) is not { } live || control.NumberIn(0) is not (>= 0 and var at))
            return null;
        var round = live.State;
        var own = Results.OfPlayers(round).FirstOrDefault(result => result.Player.Id == asked.Person.Id.Value);
        return own is null ? null : (round, own.Missed, at);
    }
}
