using StudyBot.Quizzes.Rounds;
using StudyBot.Storage.Quizzes;

namespace StudyBot.Quizzes.Running;

/// <summary>Writes a round's events into storage and reads rounds back.</summary>
internal sealed class RoundJournal(IQuizJournal journal)
{
    /// <summary>So many lines are read again at most after a restart.</summary>
    const int LinesBetweenSnapshots = 100;

    public Task OpenAsync(RoundState opened, CancellationToken cancel)
    {
        var setup = opened.Setup;
        return journal.OpenAsync(new QuizOpening(setup.Id, setup.Server, setup.Channel, setup.OpenedAt.UtcDateTime, Journal.Write(opened)), cancel);
    }

    /// <summary>
    /// Writes what happened and what came of it. Lines are taken in the order of the calls, before this returns. Where somebody is forgotten,
    /// the state after it takes the place of all that was written before, and the line itself does not say who it was.
    /// </summary>
    public Task AppendAsync(int number, RoundEvent happened, RoundState before, RoundState after, CancellationToken cancel) =>
        journal.AppendAsync(
            new QuizLine(after.Setup.Id, number, happened.At.UtcDateTime, Journal.Write(happened is Forgotten ? new Forgotten(0) { At = happened.At } : happened))
            {
                Snapshot = happened is Forgotten || number % LinesBetweenSnapshots == 0 ? Journal.Write(after) : null,
                ErasesEarlier = happened is Forgotten,
                IsSettled = IsSettled(before) == IsSettled(after) ? null : IsSettled(after),
                Scores = Scores(before, after),
            },
            cancel);

    /// <summary>A round as its journal tells it, with the number of its last line and the time of it.</summary>
    public static (RoundState State, int Number, DateTimeOffset LastAt) Read(StoredQuiz stored)
    {
        var begin = Journal.ReadState(stored.Snapshot ?? stored.Opening.Setup);
        var state = stored.Lines.Select(Journal.ReadEvent).Aggregate(begin, (current, happened) => Round.Apply(current, happened).State);
        return (state, stored.LastNumber, new DateTimeOffset(stored.LastAt, TimeSpan.Zero));
    }

    /// <summary>
    /// What people but one had earned as far as a round can be read which cannot be read to its end; empty where that is nothing.
    /// </summary>
    public static IReadOnlyList<QuizScore> EarnedBut(ulong person, StoredQuiz stored)
    {
        try
        {
            var begin = Journal.ReadState(stored.Snapshot ?? stored.Opening.Setup);
            var readable = Readable(stored.Lines).Aggregate(begin, (current, happened) => Round.Apply(current, happened).State);
            var without = Round.Apply(readable, new Forgotten(person) { At = readable.Since }).State;
            var ended = Round.Apply(without, new Steered(FormerMember.Nobody, Steer.Stop) { At = without.Since }).State;
            return Scores(Round.Open(ended.Setup), ended) ?? [];
        }
        catch (Exception failure) when (IsUnreadable(failure))
        {
            // Not even its beginning; that it cannot be read was logged by whoever tried first.
            return [];
        }
    }

    /// <summary>Whether this is how a line fails that was not written by this version or an older one.</summary>
    public static bool IsUnreadable(Exception failure) => failure is System.Text.Json.JsonException or ArgumentException or InvalidOperationException;

    static IEnumerable<RoundEvent> Readable(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            RoundEvent happened;
            try
            {
                happened = Journal.ReadEvent(line);
            }
            catch (Exception failure) when (IsUnreadable(failure))
            {
                yield break;
            }
            yield return happened;
        }
    }

    /// <summary>Over, with nothing left to show.</summary>
    public static bool IsSettled(RoundState state) => state.Phase == Phase.Ended && state.Outbox.IsEmpty;

    /// <summary>Scores go to the boards when the round ends, and again when an appeal changes them.</summary>
    static IReadOnlyList<QuizScore>? Scores(RoundState before, RoundState after)
    {
        if (after.Phase != Phase.Ended || after.Setup.IsPractice || (before.Phase == Phase.Ended && ReferenceEquals(before.Asked, after.Asked)))
            return null;
        var asked = after.Counting().Count();
        return asked == 0 ? null :
        [
            .. Results.OfPlayers(after).Where(result => !FormerMember.Is(result.Player.Id))
                .Where(result => result.Missed.Count < asked || result.Right > 0 || Answered(after, result.Player.Id))
                .Select(result => new QuizScore(result.Player.Id, result.Player.Name, result.Points, result.Right, asked)),
        ];
    }

    static bool Answered(RoundState state, ulong person) => state.Asked.Exists(question => question.Attempts.Exists(attempt => attempt.Person == person));
}
