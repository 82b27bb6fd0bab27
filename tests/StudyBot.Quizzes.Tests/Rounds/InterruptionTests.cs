using StudyBot.Quizzes.Rounds;

namespace StudyBot.Quizzes.Tests.Rounds;

/// <summary>Kills, restarts and clocks that go wrong while a quiz runs.</summary>
public sealed class InterruptionTests
{
    [Fact]
    public void After_a_kill_the_same_question_stands_with_its_time_and_scores()
    {
        var game = Game.Started(questions: 10);
        game.Play((1, Game.Key), (2, 0));
        game.Play((1, Game.Key), (2, Game.Key));
        game.Wait(10);
        game.Press(1, Game.Key);
        var left = game.Left;
        var killed = game.Now;
        var options = game.State.Setup.Items[2].Question.Options;

        var again = Round.Replay(game.Setup, game.Journal);
        Assert.Equal(Journal.Write(game.State), Journal.Write(again));
        game.Now = killed.AddMinutes(2);
        game.Tell(new Interrupted(killed) { At = game.Now });
        Assert.Equal((Phase.Asking, 2), (game.State.Phase, game.State.Current));
        Assert.Equal(left, game.Left);
        Assert.Same(options, game.State.Setup.Items[2].Question.Options);
        Assert.Contains(game.State.Outbox, effect => effect is { Notice: Notice.Interrupted, Detail: "120" });
        Assert.Contains(game.State.Outbox, effect => effect.Kind == EffectKind.EditQuestion);
        game.Deliver();
        Assert.Equal(Receipt.Noted, game.Press(2, Game.Key, 1));
        game.Wait(30);
        Assert.Equal((3000, 2000), (game.PointsOf(1), game.PointsOf(2)));
    }

    [Fact]
    public void A_question_sent_before_the_kill_and_known_again_after_it_has_its_whole_time()
    {
        var game = new Game();
        game.Join(1);
        game.Steer(Steer.Start);
        var sent = game.Now;
        game.Now = sent.AddMinutes(2);
        game.Tell(new Interrupted(sent) { At = game.Now });
        game.Tell(new Delivered(game.State.Outbox.Single(effect => effect.Kind == EffectKind.PostQuestion).Number, 4242) { At = sent });
        Assert.Equal(game.State.CurrentQuestion!.Limit, game.Left);
    }

    [Fact]
    public void Killed_again_and_again_an_answer_is_read_to_its_end_and_the_next_question_comes()
    {
        var game = Game.Started(questions: 4);
        game.Press(1, Game.Key);
        game.Press(2, 0);
        while (game.State.Phase != Phase.Revealed)
            game.Wait(1);
        var lives = 0;
        for (; game.State.Current == 0 && lives < 30; lives++)
        {
            game.Wait(1);
            var killed = game.Now;
            game.Now = killed.AddSeconds(3);
            game.Tell(new Interrupted(killed) { At = game.Now });
            game.Deliver();
        }
        Assert.InRange(lives, 2, 20);
        Assert.Equal(Phase.Asking, game.State.Phase);
    }

    [Fact]
    public void Several_interruptions_of_one_question_stand_in_one_notice_with_all_the_time_given_back()
    {
        var game = Game.Started();
        foreach (var seconds in new[] { 20, 40, 5 })
        {
            game.Wait(1);
            game.Tell(new Interrupted(game.Now) { At = game.Now = game.Now.AddSeconds(seconds) });
        }
        game.Deliver();
        var notices = game.Shown.Where(effect => effect.Notice == Notice.Interrupted).ToList();
        Assert.Single(notices.Select(effect => effect.Subject).Distinct());
        Assert.Equal("65", notices[^1].Detail);

        game.Play((1, Game.Key), (2, 0));
        game.Tell(new Interrupted(game.Now) { At = game.Now = game.Now.AddSeconds(7) });
        game.Deliver();
        Assert.Equal("7", game.Shown[^2].Detail);
        Assert.NotEqual(notices[^1].Subject, game.Shown[^2].Subject);
    }

    [Fact]
    public void A_notice_of_an_interruption_that_somebody_deleted_comes_again_with_the_next_one()
    {
        var game = Game.Started();
        game.Tell(new Interrupted(game.Now) { At = game.Now = game.Now.AddSeconds(20) });
        game.Deliver();
        game.Tell(new Interrupted(game.Now) { At = game.Now = game.Now.AddSeconds(40) });
        game.Tell(new Undelivered(game.Due()!.Number, DeliveryFault.MessageGone) { At = game.Now });
        Assert.Equal((Notice.Interrupted, "60"), (game.State.Outbox[^1].Notice, game.State.Outbox[^1].Detail));
        Assert.False(game.State.Messages.ContainsKey(game.State.Outbox[^1].Subject));
    }

    [Fact]
    public void A_clock_that_was_ahead_and_is_right_again_leaves_the_question_its_time()
    {
        var game = Game.Started();
        game.Wait(5);
        var (left, right) = (game.Left, game.Now);
        game.Tell(new Interrupted(right) { At = right.AddMinutes(10) });
        game.Deliver();
        game.Now = right.AddSeconds(20);
        game.Tell(new Interrupted(right.AddMinutes(10)) { At = game.Now });
        game.Deliver();
        Assert.Equal(left, game.Left);
        Assert.Equal(Receipt.Noted, game.Press(1, Game.Key, 1));
        game.Wait(30);
        Assert.Equal(1000, game.PointsOf(1));
    }

    [Fact]
    public void A_clock_that_was_ahead_and_is_right_again_leaves_an_answer_its_time()
    {
        var game = Game.Started();
        game.Press(1, Game.Key);
        while (game.State.Phase != Phase.Revealed)
            game.Wait(1);
        game.Tell(new Interrupted(game.Now) { At = game.Now.AddMinutes(10) });
        game.Deliver();
        game.Now = game.Now.AddSeconds(5);
        game.Tell(new Interrupted(game.Now.AddMinutes(10)) { At = game.Now });
        Assert.InRange(Alarm.Next(game.State)!.Value - game.Now, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_question_after_an_interruption_by_a_clock_that_was_ahead_is_open_from_its_message_on()
    {
        var game = Game.Started();
        game.Tell(new Interrupted(game.Now) { At = game.Now.AddMinutes(10) });
        game.Deliver();
        game.Steer(Steer.Next);
        game.Deliver();
        game.Now = game.Now.AddSeconds(1);
        game.Steer(Steer.Next);
        game.Deliver();
        Assert.Equal((Phase.Asking, 1), (game.State.Phase, game.State.Current));
        Assert.Equal(game.State.CurrentQuestion!.Limit, game.Left);
        Assert.Equal(Receipt.Noted, game.Press(1, Game.Key, 1));
    }

    [Fact]
    public void More_than_half_an_hour_away_closes_with_the_scores()
    {
        var game = Game.Started();
        game.Play((1, Game.Key), (2, 0));
        game.Tell(new Interrupted(game.Now) { At = game.Now.AddMinutes(31) });
        Assert.Equal(EndReason.AwayTooLong, game.State.Ended);
        Assert.Equal(1000, game.PointsOf(1));
        Assert.Contains(EffectKind.ShowEnd, game.Waiting);
    }
}
