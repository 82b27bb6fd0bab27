using Spectre.Console.Testing;
using StudyBot.CommandLine;
using StudyBot.Configuration;
using StudyBot.Sandbox;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.EndToEnd;

/// <summary>
/// The real program, live: a token is set, and the address of its Discord is a practice one that outlives it. Each start is a new host
/// over the same data directory.
/// </summary>
sealed class LiveBot : IAsyncDisposable
{
    readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("studybot-tests-");
    readonly SandboxServer _discord;
    readonly StringWriter _error = new();
    CancellationTokenSource _stop = new();
    Task<int> _run = Task.FromResult(0);

    LiveBot(SandboxServer discord) => _discord = discord;

    public SandboxServer Discord => _discord;

    public static async Task<LiveBot> InAsync(SandboxOptions options)
    {
        var bot = new LiveBot(await SandboxServer.StartAsync(options with { IdentifyInterval = TimeSpan.Zero }, TestContext.Current.CancellationToken));
        Directory.CreateDirectory(Path.Combine(bot._home.FullName, "knowledge"));
        await File.WriteAllTextAsync(Path.Combine(bot._home.FullName, "knowledge", "dasar.md"), Classroom.Document, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(bot._home.FullName, "appsettings.json"), $$"""
            { "StudyBot": { "Live": true },
              "Discord": { "Token": "{{bot._discord.Token}}", "ApiUrl": "{{bot._discord.ApiUrl}}", "GatewayUrl": "{{bot._discord.GatewayUrl}}" } }
            """, TestContext.Current.CancellationToken);
        return bot;
    }

    /// <summary>Starts a new host; it runs until <see cref="StopAsync"/>.</summary>
    public void Start()
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        _run = CommandLineApp.RunAsync(["serve"], new Terminal(new TestConsole(), _error), new Locations(_home.FullName, _home.FullName), _stop.Token);
    }

    /// <summary>Stops the host as Ctrl+C does.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        Assert.True(await _run == 0, _error.ToString());
        _stop.Dispose();
        (_stop, _run) = (new(), Task.FromResult(0));
    }

    /// <summary>Waits until the host ends by itself.</summary>
    /// <returns>Its exit code, and what it told on the error stream.</returns>
    public async Task<(int ExitCode, string Error)> EndAsync() => (await _run, _error.ToString());

    /// <summary>Fails when the host has ended by itself.</summary>
    public void AssertRunning() => Assert.False(_run.IsCompleted, _error.ToString());

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _run;
        _stop.Dispose();
        await _error.DisposeAsync();
        await _discord.DisposeAsync();
        _home.Delete(recursive: true);
    }
}
