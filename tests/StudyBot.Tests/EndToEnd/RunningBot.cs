using System.Text.Json;
using Spectre.Console;
using StudyBot.CommandLine;
using StudyBot.Configuration;
using StudyBot.Sandbox;
using StudyBot.Sandbox.Tests.OpenApi;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.EndToEnd;

/// <summary>
/// The real program, run as from the shell, and a practice Discord, over real sockets. Acts through the control API. What the bot sends
/// must fit Discord's API description, where that is at hand.
/// </summary>
sealed class RunningBot : PracticePeople, IAsyncDisposable
{
    readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("studybot-tests-");
    readonly SandboxServer? _discord;
    readonly List<StringWriter> _errors = [];
    CancellationTokenSource _stop = new();
    Task<int> _run = Task.FromResult(0);

    RunningBot(SandboxServer? discord) => _discord = discord;

    /// <summary>The page of the practice Discord.</summary>
    public Uri Address { get; private set; } = new("about:blank");

    /// <summary>The database of the running program.</summary>
    public string Database => Path.Combine(_home.FullName, "data", "studybot.db");

    /// <summary>What the program wrote to standard error so far, in all its runs.</summary>
    public string Log => string.Concat(_errors.Select(error => error.ToString()));

    /// <summary>Serves a Discord that is there already, over the class's document; returns when its commands are known there.</summary>
    /// <param name="discord">How that Discord is; ordinary unless told otherwise.</param>
    /// <param name="settings">Further settings, each with its key.</param>
    /// <param name="documents">Further documents, each with its file name.</param>
    /// <param name="before">Done before the program starts.</param>
    public static async Task<RunningBot> StartAsync(
        SandboxOptions? discord = null, Dictionary<string, string>? settings = null, Dictionary<string, string>? documents = null, Func<SandboxServer, Task>? before = null)
    {
        var options = (discord ?? new SandboxOptions()) with { IdentifyInterval = TimeSpan.Zero, Judge = OpenApiJudge.FromEnvironment() };
        var server = await SandboxServer.StartAsync(options, Token);
        var bot = new RunningBot(server) { Address = server.Address };
        bot.Write("dasar.md", Classroom.Document);
        foreach (var (name, text) in documents ?? [])
            bot.Write(name, text);
        var all = new Dictionary<string, string>(settings ?? []) { ["Discord:Token"] = server.Token, ["Discord:ApiUrl"] = server.ApiUrl.ToString() };
        await File.WriteAllTextAsync(Path.Combine(bot._home.FullName, "appsettings.json"), JsonSerializer.Serialize(all), Token);
        await (before?.Invoke(server) ?? Task.CompletedTask);
        await bot.RunAsync("serve");
        return bot;
    }

    /// <summary>Starts the program as a newcomer does: it opens the practice Discord itself, over the documents that ship.</summary>
    public static async Task<RunningBot> StartPracticeAsync()
    {
        var bot = new RunningBot(discord: null);
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "knowledge")))
            bot.Write(Path.GetFileName(file), await File.ReadAllTextAsync(file, Token));
        await bot.RunAsync("serve", "--port", "0");
        return bot;
    }

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.Combine(_home.FullName, "knowledge"));
        File.WriteAllText(Path.Combine(_home.FullName, "knowledge", name), text);
    }

    /// <summary>Asks the program to stop, as Ctrl+C does, and gives back its exit code.</summary>
    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _run;
    }

    /// <summary>Stops the program and starts it again, over what it kept; the practice Discord goes on.</summary>
    public async Task RestartAsync()
    {
        Assert.Equal(0, await StopAsync());
        await RunAsync("serve");
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (_discord is not null)
        {
            var objections = await GetAsync("objections");
            await _discord.DisposeAsync();
            Assert.Equal("[]", objections.ToString());
        }
        Dispose();
        _stop.Dispose();
        _errors.ForEach(error => error.Dispose());
        _home.Delete(recursive: true);
    }

    async Task RunAsync(params string[] arguments)
    {
        _stop.Dispose();
        _stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var output = new AddressWriter();
        var error = new StringWriter();
        _errors.Add(error);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        _run = CommandLineApp.RunAsync(
            arguments, new Terminal(console, TextWriter.Synchronized(error)), new Locations(_home.FullName, _home.FullName), _stop.Token);
        if (_discord is null)
        {
            await Task.WhenAny(_run, output.Address);
            Assert.True(output.Address.IsCompleted, Log);
            Address = await output.Address;
        }
        Reach(new Uri(Address, "control/"));
        await UntilAsync(async () =>
        {
            Assert.False(_run.IsCompleted, Log);
            // The greeting comes in its own time; once it stands there, nothing of the bot's is an answer but answers.
            return await IsBotOnlineAsync() && (await CommandsAsync()).Contains("tanya")
                && (await SaidAfterAsync("0", "ratna", "umum")).Count > 0;
        });
    }

    /// <summary>Finds the printed address.</summary>
    sealed class AddressWriter : StringWriter
    {
        readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<Uri> Address => _address.Task;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if ((value ?? "").Split(' ').FirstOrDefault(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)) is { } address)
                _address.TrySetResult(new Uri(address));
        }
    }
}
