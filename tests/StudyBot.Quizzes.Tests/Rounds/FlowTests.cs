using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Scoring;

namespace StudyBot.Quizzes.Tests.Rounds;

public sealed class FlowTests
{
    [Fact]
    public void A_quiz_is_joined_started_answered_and_ends_with_places()
    {
        var game = Game.Started(questions: 2);
        game.Play((1, Game.Key), (2, 0));
        game.Play((1, Game.Key), (2, Game.Key));
        Assert.Equal(EndReason.Finished, game.State.Ended);
        Assert.Equal([(1, 1ul, 2000), (2, 2ul, 1000)], Results.Board(game.State).Select(placed => (placed.Place, placed.Who.Player.Id, placed.Points)));
        Assert.Equal([0], Results.OfPlayers(game.State)[1].Missed);
        Assert.Contains("end", game.State.Messages.Keys);
    }

    [Fact]
    public void A_class_that_joins_at_once_is_shown_in_few_changes_of_the_lobby()
    {
        var game = new Game();
        game.Deliver();
        var shown = game.State.Issued;
        for (var person = 1ul; person <= 30; person++)
        {
            game.Join(person);
            game.Deliver();
            game.Wait(0.1);
        }
        game.Wait(3);
        Assert.InRange(game.State.Issued - shown, 2, 3);
        Assert.False(game.State.LobbyIsBehind);
    }

    [Fact]
    public void Two_starts_make_one_quiz()
    {
        var game = new Game();
        game.Join(1);
        Assert.Equal(Receipt.Done, game.Steer(Steer.Start));
        Assert.Equal(Receipt.AlreadySo, game.Steer(Steer.Start, by: 901));
        Assert.Equal(0, game.State.Current);
        Assert.Single(game.State.Outbox, effect => effect.Kind == EffectKind.PostQuestion);
    }

    [Fact]
    public void Nobody_to_play_with_is_said() => Assert.Equal(Receipt.NobodyPlays, new Game().Steer(Steer.Start));

    [Fact]
    public void Whoever_comes_late_plays_from_there()
    {
        var game = Game.Started(questions: 2);
        game.Play((1, Game.Key), (2, Game.Key));
        game.Play((1, 0), (2, 0), (3, Game.Key));
        Assert.Equal(1000, game.PointsOf(3));
        Assert.Equal(3, game.State.Players.Count);
    }

    [Fact]
    public void A_press_counts_by_its_own_time_not_by_its_arrival()
    {
        var game = Game.Started();
        var limit = game.State.CurrentQuestion!.Limit!.Value.TotalSeconds;
        Assert.Equal(Receipt.Noted, game.Press(2, 0, 1));
        var deadline = game.Now.AddSeconds(limit);
        game.Wait(limit + 0.4);
        Assert.Equal(Phase.Asking, game.State.Phase);
        Assert.Equal(Receipt.Noted, game.Tell(new Answered(0, new Player(1, "P1"), Game.Key) { At = deadline.AddMilliseconds(-50) }));
        Assert.Equal(Receipt.TooLate, game.Tell(new Answered(0, new Player(3, "P3"), Game.Key) { At = deadline.AddMilliseconds(1) }));
        game.Wait(1);
        Assert.Equal(1000, game.PointsOf(1));
    }

    [Fact]
    public void One_person_pressing_four_buttons_is_one_answer()
    {
        var game = Game.Started();
        Assert.Equal(Receipt.Noted, game.Press(1, 0, 1));
        Assert.Equal(Receipt.Changed, game.Press(1, 1, 2));
        Assert.Equal(Receipt.Changed, game.Press(1, Game.Key, 3));
        Assert.Equal(Receipt.Changed, game.Press(1, 3, 4));
        game.Wait(30);
        Assert.Equal(new QuestionResult(0, 1, 0), Assert.Single(Results.Hardest(game.State, 5)));
    }

    [Fact]
    public void When_everybody_has_answered_it_closes_after_a_moment_to_think_again()
    {
        var game = Game.Started();
        game.Press(1, 0, 1);
        game.Press(2, 0, 2);
        game.Wait(4);
        Assert.Equal(Receipt.Changed, game.Press(1, Game.Key, 0.9));
        game.Wait(2);
        Assert.Equal(Phase.Revealed, game.State.Phase);
        Assert.Equal(1000, game.PointsOf(1));
    }

    [Fact]
    public void The_first_right_answer_closes_after_the_fairness_window()
    {
        var game = Game.Started(change: setup => setup with { Rules = new ScoringRules(ScoringMode.FirstRight) });
        game.Press(1, Game.Key, 3);
        Assert.Equal(Receipt.Noted, game.Press(2, Game.Key, 4.9));
        Assert.Equal(Receipt.TooLate, game.Press(3, Game.Key, 5.1));
        game.Wait(6);
        Assert.Equal((1000, 1000), (game.PointsOf(1), game.PointsOf(2)));
    }

    [Fact]
    public void Others_wait_for_a_slow_reader_half_as_long_again_and_the_reader_finishes_later()
    {
        var game = new Game();
        game.Join(1);
        game.Join(2, factor: 2);
        game.Steer(Steer.Start);
        game.Deliver();
        var limit = game.State.CurrentQuestion!.Limit!.Value.TotalSeconds;
        game.Press(1, Game.Key, 1);
        game.Wait(limit * 1.4);
        Assert.Equal(Phase.Asking, game.State.Phase);
        Assert.Equal(Receipt.TooLate, game.Press(3, Game.Key));
        game.Wait(limit * 0.2);
        Assert.Equal(Phase.Revealed, game.State.Phase);
        game.Wait(limit * 0.2);
        Assert.Equal(Receipt.Noted, game.Press(2, Game.Key, index: 0));
        Assert.Equal(1000, game.PointsOf(2));
        game.Wait(limit * 0.3);
        Assert.Equal(Receipt.TooLate, game.Press(2, 0, index: 0));
    }

    [Fact]
    public void At_most_two_edits_show_a_question()
    {
        var game = Game.Started(questions: 1);
        var shown = game.Journal.OfType<Delivered>().Count();
        game.Press(1, 0, 1);
        game.Wait(15);
        for (var second = 0.0; second < 5; second += 0.5)
            game.Press(1, 1, second);
        game.Wait(10);
        // One edit for the count, one for the close; then the reveal.
        Assert.Equal(shown + 3, game.Journal.OfType<Delivered>().Count());
    }

    [Fact]
    public void A_host_calls_the_next_question()
    {
        var game = Game.Started(change: setup => setup with { Pacing = Pacing.HostPaced });
        game.Press(1, Game.Key, 1);
        game.Wait(300);
        Assert.Equal((Phase.Revealed, 0), (game.State.Phase, game.State.Current));
        Assert.Equal(Receipt.Done, game.Steer(Steer.Next));
        Assert.Equal((Phase.Asking, 1), (game.State.Phase, game.State.Current));
    }

    [Fact]
    public void Without_a_limit_a_question_waits_for_everybody()
    {
        var game = Game.Started(change: setup => setup with { Pacing = Pacing.Untimed });
        game.Press(1, Game.Key, 1);
        game.Wait(3600);
        Assert.Equal(Phase.Asking, game.State.Phase);
        game.Press(2, Game.Key);
        game.Wait(5);
        Assert.Equal(Phase.Revealed, game.State.Phase);
    }

    [Fact]
    public void A_warm_up_leaves_the_total_as_it_was()
    {
        var game = Game.Started(change: setup => setup with { Items = [Game.Item(0) with { Weight = 0 }, Game.Item(1)] });
        game.Play((1, Game.Key), (2, Game.Key));
        Assert.Equal(0, game.PointsOf(1));
    }
}
