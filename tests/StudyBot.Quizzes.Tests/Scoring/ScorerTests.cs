using StudyBot.Quizzes.Scoring;

namespace StudyBot.Quizzes.Tests.Scoring;

public sealed class ScorerTests
{
    const int Key = 2;
    static readonly DateTimeOffset Asked = new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero);
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Fact]
    public void Whoever_is_right_gets_all_points_however_long_it_took()
    {
        var scores = Score(new ScoringRules(), Press(1, 0.5, Key), Press(2, 19.9, Key), Press(3, 1, 0));
        Assert.Equal([1000, 1000, 0], Points(scores, 1, 2, 3));
    }

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(5, 875)]
    [InlineData(10, 750)]
    [InlineData(20, 500)]
    public void Speed_takes_off_up_to_half(double seconds, int points) =>
        Assert.Equal(points, Score(new ScoringRules(ScoringMode.Speed), Press(1, seconds, Key))[1].Points);

    [Fact]
    public void The_order_of_arrival_does_not_matter_and_a_slow_line_still_wins_within_two_seconds()
    {
        var rules = new ScoringRules(ScoringMode.FirstRight);
        var scores = Score(rules, Press(2, 3.12, Key), Press(1, 3.0, Key), Press(4, 5.2, Key), Press(3, 4.9, Key));
        Assert.Equal([1000, 1000, 1000, 0], Points(scores, 1, 2, 3, 4));
        Assert.True(scores[4].IsRight);
    }

    [Fact]
    public void Pressing_every_button_is_one_choice()
    {
        Attempt[] pressed = [Press(1, 1, 0), Press(1, 2, 1), Press(1, 3, Key), Press(1, 4, 3)];
        Assert.False(Score(new ScoringRules(Choice: ChoiceRule.FirstCounts), pressed)[1].IsRight);
        Assert.False(Score(new ScoringRules(), pressed)[1].IsRight);
        Assert.True(Score(new ScoringRules(), pressed[..3])[1].IsRight);
        Assert.False(Score(new ScoringRules(ScoringMode.FirstRight), pressed)[1].IsRight);
    }

    [Fact]
    public void Pressing_the_same_button_again_costs_no_speed() =>
        Assert.Equal(950, Score(new ScoringRules(ScoringMode.Speed), Press(1, 1, 0), Press(1, 2, Key), Press(1, 19, Key))[1].Points);

    [Fact]
    public void Of_guesses_typed_in_a_burst_the_right_one_counts_once_and_where_one_try_is_allowed_the_first()
    {
        Attempt[] typed = [Type(1, 1, "1912"), Type(1, 1.1, "1913"), Type(1, 1.2, "1914"), Type(1, 1.3, "1915")];
        var scores = Score(new ScoringRules(), typed);
        Assert.Equal("1914", scores[1].Counted.Text);
        Assert.Equal(1000, scores[1].Points);
        Assert.False(Score(new ScoringRules(Choice: ChoiceRule.FirstCounts), typed)[1].IsRight);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1000)]
    [InlineData(2, 2000)]
    public void A_warm_up_counts_nothing_and_a_double_twice(int weight, int points)
    {
        var score = Scorer.Score([Press(1, 1, Key)], IsRight, weight, new ScoringRules())[1];
        Assert.Equal((true, points), (score.IsRight, score.Points));
    }

    [Fact]
    public void Equal_points_share_a_place_and_the_next_is_skipped() =>
        Assert.Equal([1, 2, 2, 4], Places.Of([10, 40, 40, 50], points => points).Select(placed => placed.Place));

    [Fact]
    public void A_long_question_gives_time_to_read() =>
        Assert.Equal(TimeSpan.FromSeconds(34), ReadingTime.For(TimeSpan.FromSeconds(10), [string.Join(' ', Enumerable.Repeat("kata", 60))]));

    static IReadOnlyDictionary<ulong, Score> Score(ScoringRules rules, params Attempt[] attempts) => Scorer.Score(attempts, IsRight, 1, rules);

    static bool IsRight(Attempt attempt) => attempt.Option == Key || attempt.Text == "1914";

    static IEnumerable<int> Points(IReadOnlyDictionary<ulong, Score> scores, params ulong[] people) => people.Select(person => scores[person].Points);

    static Attempt Press(ulong person, double seconds, int option) =>
        new(person, Asked.AddSeconds(seconds), TimeSpan.FromSeconds(seconds), Limit) { Option = option };

    static Attempt Type(ulong person, double seconds, string text) =>
        new(person, Asked.AddSeconds(seconds), TimeSpan.FromSeconds(seconds), Limit) { Text = text };
}
