using StudyBot.Quizzes.Grading;
using StudyBot.Quizzes.Rounds;

namespace StudyBot.Quizzes.Tests.Rounds;

public sealed class AppealTests
{
    const string Typed = "seahorse";

    [Fact]
    public void An_accepted_appeal_gives_the_points_to_everyone_who_typed_that_once()
    {
        var game = Closed();
        Assert.Equal((0, 0), (game.PointsOf(1), game.PointsOf(2)));
        Assert.Equal(Receipt.Done, game.Tell(new Appealed(0, 1) { At = game.Now }));
        Assert.Equal(Receipt.Done, game.Tell(new AppealVoted(0, Game.Teacher, IsJudge: true, Agrees: true) { At = game.Now }));
        Assert.Equal((1000, 1000, 0), (game.PointsOf(1), game.PointsOf(2), game.PointsOf(3)));
        Assert.Contains(EffectKind.LearnVariant, game.Waiting);
        Assert.Equal([Game.Teacher], game.State.Asked[0].Appeal!.DecidedBy);
    }

    [Fact]
    public void There_is_one_appeal_for_a_question()
    {
        var game = Closed();
        game.Tell(new Appealed(0, 1) { At = game.Now });
        Assert.Equal(Receipt.AppealedAlready, game.Tell(new Appealed(0, 3) { At = game.Now }));
    }

    [Fact]
    public void Two_others_decide_and_whoever_appeals_does_not()
    {
        var game = Closed();
        game.Tell(new Appealed(0, 1) { At = game.Now });
        Assert.Equal(Receipt.MayNotVote, Vote(game, 1, true));
        Assert.Equal(Receipt.MayNotVote, Vote(game, 77, true));
        Assert.Equal(Receipt.Voted, Vote(game, 2, true));
        Assert.Equal(Receipt.Voted, Vote(game, 2, true));
        Assert.Null(game.State.Asked[0].Appeal!.Verdict);
        Assert.Equal(Receipt.Done, Vote(game, 3, true));
        Assert.Equal([2ul, 3ul], game.State.Asked[0].Appeal!.DecidedBy);
        Assert.Equal(1000, game.PointsOf(1));
    }

    [Fact]
    public void A_refused_appeal_changes_nothing()
    {
        var game = Closed();
        game.Tell(new Appealed(0, 1) { At = game.Now });
        game.Tell(new AppealVoted(0, Game.Teacher, IsJudge: true, Agrees: false) { At = game.Now });
        Assert.Equal(0, game.PointsOf(1));
        Assert.Equal(Receipt.AlreadySo, Vote(game, 2, true));
    }

    [Fact]
    public void Who_did_not_answer_or_was_right_has_nothing_to_appeal()
    {
        var game = Closed();
        Assert.Equal(Receipt.NothingToAppeal, game.Tell(new Appealed(0, 55) { At = game.Now }));
        Assert.Equal(Receipt.WasRight, game.Tell(new Appealed(0, 4) { At = game.Now }));
    }

    [Fact]
    public void After_the_end_the_board_is_shown_with_the_new_scores()
    {
        var game = Closed();
        game.Steer(Steer.Stop);
        game.Deliver();
        game.Tell(new Appealed(0, 1) { At = game.Now });
        game.Tell(new AppealVoted(0, Game.Teacher, IsJudge: true, Agrees: true) { At = game.Now });
        Assert.Contains(EffectKind.ShowEnd, game.Waiting);
    }

    static Receipt Vote(Game game, ulong by, bool agrees) => game.Tell(new AppealVoted(0, by, IsJudge: false, agrees) { At = game.Now });

    /// <summary>A typed question is over: 1 and 2 typed the same unknown word, 3 something else, 4 the key.</summary>
    static Game Closed()
    {
        var game = Game.Started(change: setup => setup with { Items = [Game.Typed(0), Game.Item(1)] });
        game.Type(1, Typed, GradeReason.Different, 1);
        game.Type(2, "Seahorse.", GradeReason.Different, 2);
        game.Type(3, "ikan", GradeReason.Different, 3);
        game.Type(4, "kuda laut", GradeReason.Same, 4);
        while (game.State.Phase == Phase.Asking)
            game.Wait(1);
        return game;
    }
}
