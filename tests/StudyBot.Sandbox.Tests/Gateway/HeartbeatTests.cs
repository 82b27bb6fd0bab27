using Microsoft.Extensions.Time.Testing;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Gateway;

public sealed class HeartbeatTests
{
    [Fact(Timeout = 60000)]
    public async Task Heartbeats_are_acknowledged_until_silence_is_asked_for()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await bot.ReadEventAsync("GUILD_CREATE");
        await bot.SendAsync(1, null);
        await bot.ReadOpAsync(11);

        await practice.DoAsync("/faults/silence", new { acks = true });
        await bot.SendAsync(1, bot.Sequence);
        await bot.SendAsync(1, bot.Sequence);
        await practice.DoAsync("/people/siti/messages", new { channel = "umum", content = "masih di sini" });
        Assert.Equal(0, (int?)(await bot.ReadAsync())["op"]);

        await practice.DoAsync("/faults/silence", new { acks = false });
        await bot.SendAsync(1, bot.Sequence);
        await bot.ReadOpAsync(11);
    }

    [Fact(Timeout = 60000)]
    public async Task Events_kept_back_are_sent_at_the_resume()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await bot.ReadEventAsync("GUILD_CREATE");
        await practice.DoAsync("/faults/silence", new { events = true });
        await practice.DoAsync("/people/siti/messages", new { channel = "umum", content = "tertahan" });
        await bot.SendAsync(1, bot.Sequence);
        await bot.ReadOpAsync(11);

        using var again = await TestBot.OpenAsync(bot.ResumeUrl);
        await again.ReadOpAsync(10);
        await again.ResumeAsync(practice.Server.Token, bot.SessionId, bot.Sequence);
        Assert.Equal("tertahan", (string?)(await again.ReadEventAsync("MESSAGE_CREATE"))["content"]);
    }

    [Fact(Timeout = 60000)]
    public async Task A_client_that_stops_beating_is_closed_and_may_resume()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken, Practice.Options with { Time = time });
        using var bot = await TestBot.LoginAsync(practice);
        // Not a moment longer: the close frame has only two seconds of this clock to be read.
        for (var interval = 0; interval < 3; interval++)
            time.Advance(Practice.Options.HeartbeatInterval);
        Assert.Equal(4000, await bot.ReadCloseAsync());

        using var again = await TestBot.OpenAsync(bot.ResumeUrl);
        await again.ReadOpAsync(10);
        await again.ResumeAsync(practice.Server.Token, bot.SessionId, bot.Sequence);
        await again.ReadEventAsync("RESUMED");
    }

    [Fact(Timeout = 60000)]
    public async Task A_session_waits_for_its_client_for_three_minutes()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken, Practice.Options with { Time = time });
        using var bot = await TestBot.LoginAsync(practice);
        await practice.DoAsync("/faults/drop");
        await bot.ReadCloseAsync();
        await practice.UntilAsync("/gateway", state => state["sessions"]![0]!["connected"]!.GetValue<bool>() is false);
        time.Advance(TimeSpan.FromMinutes(4));

        using var again = await TestBot.OpenAsync(bot.ResumeUrl);
        await again.ReadOpAsync(10);
        await again.ResumeAsync(practice.Server.Token, bot.SessionId, bot.Sequence);
        Assert.False((bool?)(await again.ReadOpAsync(9))["d"]);
    }
}
