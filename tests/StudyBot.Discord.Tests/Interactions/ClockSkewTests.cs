using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Interactions;

namespace StudyBot.Discord.Tests.Interactions;

/// <summary>F53: the skew is measured from the first event on.</summary>
public sealed class ClockSkewTests
{
    private static readonly DateTimeOffset Noon = new(2025, 3, 3, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(Noon);

    [Fact]
    public void Before_the_first_event_nothing_is_known() => Assert.Null(Skew().Ahead);

    [Fact]
    public void Before_the_first_event_an_answer_over_HTTP_tells_of_a_clock_that_is_far_off()
    {
        var skew = Skew();
        skew.Estimate(Noon.AddSeconds(-1));
        Assert.Equal(TimeSpan.Zero, skew.Ahead);
        skew.Estimate(Noon.AddHours(-2));
        Assert.Equal(Noon.AddHours(-2), skew.DiscordNow);
        skew.Observe(Noon.AddSeconds(-4));
        skew.Estimate(Noon.AddHours(-2));
        Assert.Equal(TimeSpan.FromSeconds(4), skew.Ahead);
    }

    [Fact]
    public void The_first_event_tells()
    {
        var skew = Skew();
        skew.Observe(Noon.AddSeconds(-4));
        Assert.Equal(TimeSpan.FromSeconds(4), skew.Ahead);
        Assert.Equal(Noon.AddSeconds(-4), skew.DiscordNow);
    }

    [Fact]
    public void An_event_that_came_late_does_not_look_like_a_fast_clock_for_long()
    {
        var skew = Skew();
        skew.Observe(Noon.AddSeconds(-30));
        skew.Observe(Noon.AddMilliseconds(-80));
        Assert.Equal(TimeSpan.FromMilliseconds(80), skew.Ahead);
    }

    [Fact]
    public void A_clock_that_was_set_is_noticed_after_some_events()
    {
        var skew = Skew();
        skew.Observe(Noon);
        for (var i = 0; i < 20; i++)
            skew.Observe(Noon.AddSeconds(-6));
        Assert.Equal(TimeSpan.FromSeconds(6), skew.Ahead);
    }

    private ClockSkew Skew() => new(_time, NullLogger.Instance);
}
