using StudyBot.Quizzes.Rounds;

namespace StudyBot.Quizzes.Tests.Rounds;

/// <summary>What goes wrong around a quiz.</summary>
public sealed class TroubleTests
{
    [Fact]
    public void Whoever_answers_before_we_know_that_the_question_stands_there_has_answered()
    {
        var game = new Game();
        game.Join(1);
        game.Join(2);
        game.Steer(Steer.Start);
        var early = new Answered(0, new Player(1, "P1"), Game.Key) { At = game.Now.AddMilliseconds(80) };
        Assert.Equal(Receipt.Noted, game.Tell(early));
        Assert.Equal(Receipt.Noted, game.Tell(early));
        game.Deliver();
        game.Wait(30);
        Assert.Equal(1000, game.PointsOf(1));
        Assert.Single(game.State.Asked[0].Attempts);
    }

    [Fact]
    public void Whoever_joins_before_we_know_that_the_lobby_stands_there_sees_no_second_lobby()
    {
        var game = new Game();
        var posting = game.Due()!;
        game.Join(1);
        game.Join(2);
        game.Tell(new Delivered(posting.Number, 77) { At = game.Now });
        Assert.Equal(77ul, game.State.Messages["lobby"]);
        Assert.Equal([EffectKind.ShowLobby], game.Waiting);
        game.Deliver();
        Assert.Empty(game.State.Outbox);
    }

    [Fact]
    public void An_answer_counts_once_however_often_it_comes()
    {
        var game = Game.Started();
        var answer = new Answered(0, new Player(1, "P1"), Game.Key) { At = game.Now.AddSeconds(1) };
        game.Tell(answer);
        var once = Journal.Write(game.State);
        game.Tell(answer);
        Assert.Equal(once, Journal.Write(game.State));
    }

    [Fact]
    public void Three_questions_without_an_answer_let_it_rest_and_it_goes_on_with_the_next()
    {
        var game = Game.Started(questions: 50);
        for (var question = 0; question < 37; question++)
            game.Play((1, Game.Key), (2, 0));
        game.Wait(600);
        Assert.Equal((Phase.Paused, PauseReason.Unanswered), (game.State.Phase, game.State.Pause!.Reason));
        Assert.Equal(39, game.State.Current);
        game.Wait(TimeSpan.FromDays(6).TotalSeconds);
        game.Steer(Steer.Resume);
        game.Deliver();
        Assert.Equal((Phase.Asking, 40), (game.State.Phase, game.State.Current));
    }

    [Fact]
    public void A_pause_stops_the_clock_and_resuming_shows_the_question_anew_with_the_time_left()
    {
        var game = Game.Started();
        game.Press(1, Game.Key, 1);
        game.Wait(8);
        var left = game.Left;
        game.Steer(Steer.Pause);
        game.Deliver();
        Assert.Equal(Receipt.Resting, game.Press(2, Game.Key, 5));
        game.Wait(3600);
        game.Steer(Steer.Resume);
        game.Deliver();
        Assert.Equal((Phase.Asking, 0), (game.State.Phase, game.State.Current));
        Assert.Equal(left, game.Left);
        game.Press(2, Game.Key, 1);
        game.Wait(30);
        Assert.Equal((1000, 1000), (game.PointsOf(1), game.PointsOf(2)));
    }

    [Fact]
    public void Missing_rights_let_it_rest_before_the_question_is_used_up_and_tell_the_starter()
    {
        var game = Game.Started();
        game.Press(1, Game.Key, 1);
        game.Press(2, Game.Key, 1);
        while (game.State.Current == 0)
        {
            game.Now = Alarm.Next(game.State)!.Value;
            game.Tell(new TimePassed { At = game.Now });
            if (game.State.Current == 0)
                game.Deliver();
        }
        var post = game.State.Outbox.Single();
        game.Tell(new Undelivered(post.Number, DeliveryFault.MissingRights, "SendMessages") { At = game.Now });
        Assert.Equal(PauseReason.MissingRights, game.State.Pause!.Reason);
        Assert.Equal(new Effect(post.Number + 1, EffectKind.TellStarter, -1, Notice.RightsMissing, "SendMessages"), game.Due());
        game.Deliver();
        Assert.Null(game.Due());
        game.Steer(Steer.Resume);
        game.Deliver();
        Assert.Equal((Phase.Asking, 1), (game.State.Phase, game.State.Current));
        Assert.True(game.State.CurrentQuestion!.IsOpen);
    }

    [Theory]
    [InlineData(Phase.Lobby)]
    [InlineData(Phase.Asking)]
    [InlineData(Phase.Revealed)]
    [InlineData(Phase.Paused)]
    public void Stop_works_in_every_state(Phase phase)
    {
        var game = phase == Phase.Lobby ? new Game() : Game.Started();
        if (phase == Phase.Revealed)
        {
            game.Press(1, Game.Key, 1);
            game.Wait(23);
        }
        else if (phase == Phase.Paused)
        {
            game.Steer(Steer.Pause);
        }
        Assert.Equal(phase, game.State.Phase);
        game.Now = game.Now.AddSeconds(1);
        Assert.Equal(Receipt.Done, game.Steer(Steer.Stop));
        Assert.Equal(EndReason.Stopped, game.State.Ended);
        game.Now = game.Now.AddSeconds(1);
        Assert.Equal(Receipt.AlreadySo, game.Steer(Steer.Stop));
        game.Deliver();
        Assert.Null(Alarm.Next(game.State));
    }

    [Fact]
    public void A_question_broken_off_does_not_count()
    {
        var game = Game.Started();
        game.Press(1, Game.Key, 1);
        game.Wait(2);
        game.Steer(Steer.Stop);
        Assert.Equal(0, game.PointsOf(1));
    }

    [Fact]
    public void A_deleted_question_is_shown_again_with_the_time_left()
    {
        var game = Game.Started();
        game.Wait(5);
        var left = game.Left;
        game.Tell(new MessageLost(game.State.Messages["q0"]) { At = game.Now });
        Assert.Equal([EffectKind.PostQuestion], game.Waiting);
        game.Now = game.Now.AddSeconds(2);
        game.Deliver();
        Assert.Equal(left, game.Left);
        Assert.Equal(Receipt.Noted, game.Press(1, Game.Key, 1));
    }

    [Fact]
    public void A_deleted_channel_ends_it_and_the_starter_hears_of_it()
    {
        var game = Game.Started();
        game.Tell(new PlaceLost { At = game.Now });
        Assert.Equal(EndReason.PlaceGone, game.State.Ended);
        Assert.Equal(Notice.PlaceGone, Assert.Single(game.State.Outbox).Notice);
    }

    [Fact]
    public void A_lobby_nobody_starts_closes()
    {
        var game = new Game();
        game.Deliver();
        game.Wait(3600);
        Assert.Equal(EndReason.NeverStarted, game.State.Ended);
    }
}
