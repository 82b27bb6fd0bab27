using CsCheck;
using StudyBot.Quizzes.Grading;
using StudyBot.Quizzes.Rounds;

namespace StudyBot.Quizzes.Tests.Rounds;

public sealed class ForgettingTests
{
    [Fact]
    public void Points_stay_on_the_board_under_no_name()
    {
        var game = Game.Started();
        game.Play((1, Game.Key), (2, Game.Key));
        Forget(game, 1);
        game.Play((2, 0));

        Assert.Equal([("P2", 1000), ("", 1000)], Results.OfPlayers(game.State).Select(result => (result.Player.Name, result.Points)));
        Assert.False(Round.Names(game.State, 1));
        Assert.DoesNotContain("P1", Journal.Write(game.State));
    }

    [Fact]
    public void Nobody_waits_for_whoever_is_gone()
    {
        var game = Game.Started(change: setup => setup with { Pacing = Pacing.Untimed });
        game.Press(2, Game.Key, 1);
        game.Wait(60);
        Assert.Equal(Phase.Asking, game.State.Phase);

        Forget(game, 1);
        game.Wait(5);
        Assert.Equal(Phase.Revealed, game.State.Phase);
        Assert.Equal([2ul], game.State.Players.Keys);
    }

    [Fact]
    public void A_slow_reader_who_is_gone_holds_nobody_up()
    {
        var game = new Game();
        game.Join(1, factor: 3);
        game.Join(2);
        game.Steer(Steer.Start);
        game.Deliver();
        Forget(game, 1);
        game.Wait(game.Left.TotalSeconds + 1);
        Assert.Equal(Phase.Revealed, game.State.Phase);
    }

    [Fact]
    public void What_was_typed_goes_and_its_grade_stays()
    {
        var game = TypedByBoth();
        Forget(game, 1);
        Assert.Equal(["", "seahorse"], game.State.Asked[0].Attempts.Select(attempt => attempt.Text));
    }

    [Fact]
    public void An_answer_that_an_appeal_made_right_stays_right()
    {
        var game = TypedByBoth();
        game.Tell(new Appealed(0, 1) { At = game.Now });
        game.Tell(new AppealVoted(0, Game.Teacher, IsJudge: true, Agrees: true) { At = game.Now });
        Forget(game, 1);
        Forget(game, Game.Teacher);

        Assert.Equal("Seahorse", game.State.Asked[0].Appeal!.Text);
        Assert.All(Results.OfPlayers(game.State), result => Assert.Equal(1000, result.Points));
        Assert.All(game.State.Asked[0].Appeal!.DecidedBy.Append(game.State.Asked[0].Appeal!.By), one => Assert.True(FormerMember.Is(one)));
    }

    [Fact]
    public void An_undecided_typed_appeal_goes_and_another_may_take_its_place()
    {
        var game = TypedByBoth();
        game.Tell(new Appealed(0, 1) { At = game.Now });
        Forget(game, 1);
        Assert.DoesNotContain(EffectKind.ShowAppeal, game.Waiting);
        Assert.Equal(Receipt.Done, game.Tell(new Appealed(0, 2) { At = game.Now }));
    }

    [Fact]
    public void Who_comes_back_has_no_second_vote()
    {
        var game = Game.Started();
        game.Play((1, 0), (2, Game.Key));
        game.Tell(new Appealed(0, 1) { At = game.Now });
        game.Tell(new AppealVoted(0, 2, IsJudge: false, Agrees: true) { At = game.Now });
        game.Tell(new Forgotten(2) { At = game.Now });
        game.Join(2);
        game.Tell(new AppealVoted(0, 2, IsJudge: false, Agrees: true) { At = game.Now });
        Assert.Null(game.State.Asked[0].Appeal!.Verdict);
    }

    [Fact]
    public void Who_comes_back_does_not_vote_on_what_was_their_own_appeal()
    {
        var game = Game.Started();
        game.Play((1, 0), (2, 0));
        game.Tell(new Appealed(0, 1) { At = game.Now });
        game.Tell(new Forgotten(1) { At = game.Now });
        game.Join(1);
        Assert.NotEqual(Receipt.Voted, game.Tell(new AppealVoted(0, 1, IsJudge: false, Agrees: true) { At = game.Now }));
    }

    [Fact]
    public void The_lobby_is_shown_without_them()
    {
        var game = new Game();
        game.Join(1);
        game.Deliver();
        Forget(game, 1);
        Assert.Equal([EffectKind.ShowLobby], game.Waiting);
        Assert.Empty(game.State.Players);
    }

    [Fact]
    public void Who_plays_on_afterwards_begins_anew()
    {
        var game = Game.Started();
        game.Press(1, Game.Key, 1);
        Forget(game, 1);
        Assert.Equal(Receipt.Noted, game.Press(1, 0, 2));
        Assert.Equal(3, game.State.Players.Count);
    }

    [Fact]
    public void A_quiz_at_any_moment_goes_on_for_the_others_and_knows_nothing_of_them() =>
        Gen.Select(JournalProperties.Played, Gen.ULong[1, 4]).Sample((game, person) =>
        {
            var before = Results.OfPlayers(game.State).Where(result => result.Player.Id != person).ToDictionary(result => result.Player.Id, result => result.Points);
            var all = Results.OfPlayers(game.State).Sum(result => result.Points);
            Forget(game, person);

            Assert.False(Round.Names(game.State, person));
            Assert.DoesNotContain($"\"Id\":{person},", Journal.Write(game.State));
            var after = Results.OfPlayers(game.State);
            Assert.All(before, own => Assert.Equal(own.Value, after.Single(result => result.Player.Id == own.Key).Points));
            Assert.Equal(all, after.Sum(result => result.Points));
            Assert.True(game.State.Phase == Phase.Ended || Alarm.Next(game.State) is not null || game.State.Outbox.Count > 0);
        });

    static void Forget(Game game, ulong person) => game.Tell(new Forgotten(person) { At = game.Now });

    /// <summary>A typed question is over, both answered alike and wrongly.</summary>
    static Game TypedByBoth()
    {
        var game = Game.Started(change: setup => setup with { Items = [Game.Typed(0), Game.Item(1)] });
        game.Type(1, "Seahorse", GradeReason.Different, 1);
        game.Type(2, "seahorse", GradeReason.Different, 2);
        while (game.State.Phase == Phase.Asking)
            game.Wait(1);
        return game;
    }
}
