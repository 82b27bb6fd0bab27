using CsCheck;
using StudyBot.Quizzes.Grading;
using StudyBot.Quizzes.Rounds;

namespace StudyBot.Quizzes.Tests.Rounds;

public sealed class JournalProperties
{
    internal static readonly Gen<Game> Played = Gen.Select(Gen.Int[0, 15], Gen.ULong[1, 4], Gen.Int[0, 4], Gen.Bool, Gen.Int[1, 12_000]).Array[0, 60].Select(steps =>
    {
        var game = Game.Started(questions: 3, setup => setup with { Items = [Game.Item(0), Game.Typed(1), Game.Item(2)] });
        foreach (var (kind, who, number, flag, milliseconds) in steps)
        {
            game.Now = game.Now.AddMilliseconds(milliseconds);
            game.Tell(Happening(game, kind, who, number, flag));
        }
        return game;
    });

    static RoundEvent Happening(Game game, int kind, ulong who, int number, bool flag) => kind switch
    {
        0 => new Joined(new Player(who, "P", 1 + (number / 2.0))) { At = game.Now },
        1 or 2 => new Answered(game.State.Current + (number == 4 ? -1 : 0), new Player(who, "P"), number) { At = game.Now },
        3 => new Answered(game.State.Current, new Player(who, "P"), null, $"t{number}", new Grade(flag ? GradeReason.Same : GradeReason.Different)) { At = game.Now },
        4 => new Steered(who, (Steer)number) { At = game.Now, Index = game.State.Current },
        5 => new Steered(who, flag ? Steer.Next : Steer.Resume) { At = game.Now, Index = game.State.Current },
        6 or 7 => new TimePassed { At = game.Now },
        8 or 9 => new Delivered(game.Due()?.Number ?? 0, 8000 + (ulong)game.State.Issued) { At = game.Now },
        10 => new Delivered(game.State.Issued - number, 9000 + (ulong)game.State.Issued) { At = game.Now },
        11 => new Undelivered(game.Due()?.Number ?? 0, (DeliveryFault)(number % 4), "x") { At = game.Now },
        12 => new Interrupted(game.Now.AddSeconds(-20 * number)) { At = game.Now },
        13 => new Appealed(number % 2, who) { At = game.Now },
        14 => new AppealVoted(number % 2, who, number == 2, flag) { At = game.Now },
        _ => new Forgotten(who) { At = game.Now },
    };

    [Fact]
    public void Replaying_a_journal_gives_the_same_quiz() => Played.Sample(game =>
    {
        var written = game.Journal.Select(Journal.Write).ToList();
        Assert.Equal(Journal.Write(game.State), Journal.Write(Round.Replay(game.Setup, written.Select(Journal.ReadEvent))));
    });

    [Fact]
    public void A_state_written_and_read_goes_on_as_before() => Played.Sample(game =>
    {
        var read = Journal.ReadState(Journal.Write(game.State));
        Assert.Equal(Journal.Write(game.State), Journal.Write(read));
        var next = new TimePassed { At = game.Now.AddSeconds(20) };
        Assert.Equal(Journal.Write(Round.Apply(game.State, next).State), Journal.Write(Round.Apply(read, next).State));
    });

    [Fact]
    public void An_event_that_comes_twice_changes_nothing_the_second_time() => Played.Sample(game =>
    {
        var doubled = game.Journal.SelectMany(happened => new[] { happened, happened });
        Assert.Equal(Journal.Write(game.State), Journal.Write(Round.Replay(game.Setup, doubled)));
    });

    [Fact]
    public void Nobody_gets_more_than_one_answer_to_a_question_is_worth() => Played.Sample(game =>
    {
        foreach (var (index, question) in game.State.Counting())
        {
            var scores = Results.OfQuestion(game.State, index);
            Assert.Equal(question.Attempts.Select(attempt => attempt.Person).Distinct().Count(), scores.Count);
            Assert.All(scores.Values, score => Assert.InRange(score.Points, 0, 1000));
        }
    });

    [Fact]
    public void A_quiz_always_goes_on_by_itself_waits_for_people_or_has_something_to_show() => Played.Sample(game =>
        Assert.True(game.State.Phase == Phase.Ended || Alarm.Next(game.State) is not null || game.State.Outbox.Count > 0));
}
