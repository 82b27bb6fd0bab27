using Microsoft.Extensions.Time.Testing;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Tests.World;

public sealed class SnowflakeSourceTests
{
    static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Fact]
    public void Ids_tell_the_time_they_were_made_at() =>
        Assert.Equal(Start, new SnowflakeSource(new FakeTimeProvider(Start)).Next().CreatedAt);

    [Fact]
    public void Ids_of_one_millisecond_differ_and_rise()
    {
        var source = new SnowflakeSource(new FakeTimeProvider(Start));
        var ids = Enumerable.Range(0, 10_000).Select(_ => source.Next()).ToList();
        Assert.Equal(ids.Order().Distinct(), ids);
    }

    [Fact]
    public void Ids_stay_unique_when_the_clock_is_set_back()
    {
        var time = new SkewableTime(new FakeTimeProvider(Start));
        var source = new SnowflakeSource(time);
        var before = Enumerable.Range(0, 100).Select(_ => source.Next()).ToList();
        time.Skew = TimeSpan.FromSeconds(-5);
        source.Next();
        time.Skew = TimeSpan.Zero;
        var after = Enumerable.Range(0, 100).Select(_ => source.Next()).ToList();
        Assert.Empty(before.Intersect(after));
    }
}
