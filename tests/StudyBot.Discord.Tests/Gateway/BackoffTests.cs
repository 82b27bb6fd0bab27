using StudyBot.Discord.Gateway;

namespace StudyBot.Discord.Tests.Gateway;

public class BackoffTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 0)]
    [InlineData(2, 0.5, 1)]
    [InlineData(3, 1, 2)]
    [InlineData(5, 4, 8)]
    [InlineData(8, 30, 60)]
    [InlineData(1000, 30, 60)]
    public void The_wait_doubles_up_to_a_minute_and_chance_takes_off_up_to_a_half(int unstable, double least, double most)
    {
        var end = new ConnectionEnd(EndKind.Closed);
        Assert.Equal(most, Backoff.Before(end, unstable, chance: 0).TotalSeconds, 0.001);
        Assert.Equal(least, Backoff.Before(end, unstable, chance: 1).TotalSeconds, 0.001);
    }

    [Theory]
    [InlineData(EndKind.SessionInvalid)]
    [InlineData(EndKind.SessionResumable)]
    public void A_refused_session_waits_one_to_five_seconds_even_the_first_time(object kind)
    {
        var end = new ConnectionEnd((EndKind)kind);
        Assert.Equal(1, Backoff.Before(end, 0, chance: 0).TotalSeconds);
        Assert.Equal(5, Backoff.Before(end, 0, chance: 1).TotalSeconds);
    }

    [Fact]
    public void Being_connected_does_not_start_the_count_anew_but_a_minute_of_events_does()
    {
        var course = Course.Start;
        for (var i = 1; i <= 4; i++)
            (course, _) = course.After(Ready(TimeSpan.FromSeconds(59)), messageContentAsked: true);
        Assert.Equal(4, course.Unstable);

        (course, _) = course.After(Ready(TimeSpan.FromSeconds(60)), messageContentAsked: true);
        Assert.Equal(0, course.Unstable);
    }

    static ConnectionReport Ready(TimeSpan readyFor) =>
        new(new(EndKind.Closed), ConnectionPhase.Ready, new("session", null, 1), readyFor);
}
