using StudyBot.Tests.CommandLine;

namespace StudyBot.Tests.EndToEnd;

public sealed class ServeTests : IDisposable
{
    readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact(Timeout = 60000)]
    public async Task A_bot_that_is_asked_to_stop_stops_properly()
    {
        await using var bot = await RunningBot.StartPracticeAsync();

        Assert.Equal(0, await bot.StopAsync());
    }

    [Fact(Timeout = 60000)]
    public async Task Live_without_a_token_is_refused_with_what_mends_it()
    {
        _bench.Write("appsettings.json", """{ "StudyBot": { "Live": true } }""");

        var run = await _bench.RunAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Discord:Token", run.Error);
        Assert.Contains("DISCORD_TOKEN", run.Error);
    }

    [Fact(Timeout = 60000)]
    public async Task A_taken_port_is_named_with_the_way_around_it()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        var run = await _bench.RunAsync("serve", "--port", port);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"Port {port} sedang dipakai", Assert.Single(run.ErrorLines));
    }
}
