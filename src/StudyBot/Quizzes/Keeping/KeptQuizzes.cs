using StudyBot.Chat;
using StudyBot.Keeping;
using StudyBot.Quizzes.Preparing;
using StudyBot.Quizzes.Running;
using StudyBot.Quizzes.Wording;
using StudyBot.Storage.Quizzes;
using StudyBot.Storage.Servers;
using StudyBot.Wording;

namespace StudyBot.Quizzes.Keeping;

/// <summary>
/// What quizzes keep of a person, running ones and those that are over: answers, scores, appeals, plans. Erasing takes effect at once and
/// costs the others nothing: a running quiz goes on with a former member in the person's place.
/// </summary>
internal sealed class KeptQuizzes(QuizHall hall, QuizPlanner planner, IQuizTraces traces) : IPersonalData
{
    /// <inheritdoc/>
    public async Task<PersonalRecord> OfAsync(PersonId person, Voice voice, CancellationToken cancel)
    {
        var texts = QuizVoice.Of(voice);
        var told = await TracesAsync(person.Value, cancel);
        var scores = await traces.ScoresAsync(person.Value, cancel);
        var plans = await planner.PlansOfAsync(person.Value, cancel);
        var decided = await traces.DecidedAsync(person.Value, cancel);
        var lines = told.Select(trace => (trace.OpenedAt, Line: Line(trace, scores.FirstOrDefault(score => score.QuizId == trace.Quiz), texts)))
            .Concat(scores.Where(score => told.All(trace => trace.Quiz != score.QuizId)).Select(score => (OpenedAt: Utc(score.OpenedAt), Line: Line(score, texts))))
            .Concat(plans.Select(plan => (OpenedAt: Utc(plan.At), Line: Line(Utc(plan.At), plan.ChannelId, texts["QuizPlanned"], texts))))
            .OrderByDescending(line => line.OpenedAt).Select(line => line.Line).ToList();
        List<string> notes = lines.Count == 0 ? [] : [texts.Say("QuizKept", ServerSettings.DefaultRetentionDays)];
        if (decided.Count > 0)
            notes.Add(texts.Say("QuizDecided", decided.Count));
        return new PersonalRecord(
            "quizzes", texts.Say("YourQuizzes", lines.Count), [.. notes, .. lines],
            new { Quizzes = told, Scores = scores, Planned = plans.Select(plan => new { plan.ServerId, plan.ChannelId, plan.At }), Decided = decided });
    }

    /// <inheritdoc/>
    public async Task<int> EraseAsync(PersonId person, CancellationToken cancel)
    {
        var quizzes = (await TracesAsync(person.Value, cancel)).Select(trace => trace.Quiz)
            .Union((await traces.ScoresAsync(person.Value, cancel)).Select(score => score.QuizId)).Count();
        var count = quizzes + (await planner.PlansOfAsync(person.Value, cancel)).Count + (await traces.DecidedAsync(person.Value, cancel)).Count;
        await planner.ForgetAsync(person.Value, cancel);
        await hall.ForgetAsync(person.Value, await traces.NamingAsync(person.Value, cancel), cancel);
        await traces.EraseAsync(person.Value, cancel);
        return count;
    }

    /// <summary>What each quiz tells of a person, the newest first; those that run know more than storage does.</summary>
    async Task<IReadOnlyList<QuizTrace>> TracesAsync(ulong person, CancellationToken cancel)
    {
        await hall.ResumeAsync(cancel);
        var found = new List<QuizTrace>();
        foreach (var id in hall.Known.Select(round => round.State.Setup.Id).Union(await traces.NamingAsync(person, cancel)).ToList())
        {
            if (await hall.LookAsync(id, cancel) is { } round && QuizTrace.Of(round, person) is { } trace)
                found.Add(trace);
        }
        return [.. found.OrderByDescending(trace => trace.OpenedAt)];
    }

    static string Line(QuizTrace trace, PastScore? score, QuizVoice texts)
    {
        string?[] parts =
        [
            score is null ? null : Score(score, texts),
            trace.HasOpened ? texts["QuizStarted"] : null,
            trace.Answers.Count > 0 ? texts.Say("QuizAnswers", trace.Answers.Count) : null,
            trace.Appeals > 0 ? texts.Say("QuizVotes", trace.Appeals) : null,
        ];
        var said = string.Join(" · ", parts.Where(part => part is not null));
        return Line(trace.OpenedAt, trace.Channel, said.Length > 0 ? said : texts["QuizNoted"], texts);
    }

    static string Line(PastScore score, QuizVoice texts) => Line(Utc(score.OpenedAt), score.ChannelId, Score(score, texts), texts);

    static string Line(DateTimeOffset at, ulong channel, string said, QuizVoice texts) =>
        texts.Say("QuizLine", Markup.Moment(at), Markup.Mention(new ChannelId(channel)), said);

    static string Score(PastScore score, QuizVoice texts) => texts.Say("QuizScore", texts.Number(score.Points), score.Right, score.Asked);

    static DateTimeOffset Utc(DateTime at) => new(at, TimeSpan.Zero);
}
