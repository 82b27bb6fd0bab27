using StudyBot.Quizzes.Rounds;

namespace StudyBot.Quizzes.Keeping;

/// <summary>What one quiz tells of one person, as they can take it along. Pure.</summary>
/// <param name="Quiz">The quiz.</param>
/// <param name="Server">Its server.</param>
/// <param name="Channel">Its channel or thread.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="Name">Their name in it; null when they did not play.</param>
/// <param name="HasOpened">Whether they opened it.</param>
/// <param name="Answers">Every answer of theirs, in order.</param>
/// <param name="Appeals">How many appeals they made or judged.</param>
internal sealed record QuizTrace(
    string Quiz, ulong Server, ulong Channel, DateTimeOffset OpenedAt, string? Name, bool HasOpened, IReadOnlyList<GivenAnswer> Answers, int Appeals)
{
    /// <summary>What a quiz tells of a person; null when it does not know them.</summary>
    public static QuizTrace? Of(RoundState round, ulong person)
    {
        if (!Round.Names(round, person))
            return null;
        var setup = round.Setup;
        return new QuizTrace(
            setup.Id, setup.Server, setup.Channel, setup.OpenedAt, round.Players.GetValueOrDefault(person)?.Name, setup.Starter == person,
            [.. round.Asked.SelectMany((question, index) => GivenBy(question, setup.Items[index], person))],
            round.Asked.Count(question => question.Appeal is { } appeal
                && (appeal.By == person || appeal.Votes.ContainsKey(person) || appeal.DecidedBy.Contains(person))));
    }

    static IEnumerable<GivenAnswer> GivenBy(RoundQuestion question, RoundItem item, ulong person) =>
        question.Attempts.Where(attempt => attempt.Person == person).Select(attempt => new GivenAnswer(
            attempt.At, item.Question.Stem, attempt.Option is { } option ? item.Question.Options[option] : attempt.Text!, question.IsRight(attempt, item)));
}

/// <summary>An answer somebody gave.</summary>
/// <param name="At">When.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">What they chose or typed.</param>
/// <param name="IsRight">Whether it was right.</param>
internal sealed record GivenAnswer(DateTimeOffset At, string Question, string Answer, bool IsRight);
