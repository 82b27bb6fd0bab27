using System.Net.Http.Json;
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
sealed class RunningBot : IAsyncDisposable
{
    /// <summary>The bot's account in the practice Discord.</summary>
    public const string Mention = "<@1100000000000000001>";

    readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("studybot-tests-");
    readonly HttpClient _http = new();
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

    static CancellationToken Token => TestContext.Current.CancellationToken;

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

    public async Task<IReadOnlyList<string>> CommandsAsync() =>
        [.. (await GetAsync("people/siti/commands?channel=umum")).EnumerateArray().Select(command => command.GetProperty("name").GetString()!)];

    /// <summary>Invokes a slash command, or with a message id as <c>message</c> one of the message menu.</summary>
    public Task<Interaction> CommandAsync(string person, string channel, string command, object? options = null) =>
        InteractAsync($"people/{person}/commands", new { channel, command, options = options ?? new { } });

    public Task<Interaction> MenuCommandAsync(string person, string channel, string command, string message) =>
        InteractAsync($"people/{person}/commands", new { channel, command, message });

    /// <summary>Presses the button that bears one of these labels.</summary>
    public Task<Interaction> PressAsync(string person, string channel, Shown message, params string[] labels) =>
        InteractAsync($"people/{person}/components", new { channel, message = message.Id, custom_id = message.Control(labels) });

    public Task<Interaction> ChooseAsync(string person, string channel, Shown message, string label)
    {
        var (id, value) = message.Option(label);
        return InteractAsync($"people/{person}/components", new { channel, message = message.Id, custom_id = id, values = new[] { value } });
    }

    public Task<Interaction> SubmitAsync(string person, Interaction opened, object values) =>
        InteractAsync($"people/{person}/modals", new { interaction = opened.Id, values });

    /// <summary>What is proposed while somebody types into an option, one a line.</summary>
    public async Task<string> TypeAsync(string person, string channel, string command, string option, string typed)
    {
        var options = new Dictionary<string, string> { [option] = typed };
        var answer = await PostAsync($"people/{person}/autocomplete", new { channel, command, options, focused = option });
        return string.Join('\n', answer.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("name").GetString()));
    }

    public async Task<string> WriteAsync(string person, string channel, string content, string? replyTo = null) =>
        (await PostAsync($"people/{person}/messages", new { channel, content, reply_to = replyTo })).GetProperty("id").GetString()!;

    /// <summary>Opens a thread or a forum post and gives back its id.</summary>
    public async Task<string> OpenThreadAsync(string person, object thread) =>
        (await PostAsync($"people/{person}/threads", thread)).GetProperty("id").GetString()!;

    /// <summary>The first message of the bot after another message, in somebody's view of a channel.</summary>
    public async Task<Shown> AnswerAfterAsync(string message, string person, string channel)
    {
        Shown? answer = null;
        await UntilAsync(async () => (answer = await SaidAfterAsync(message, person, channel) is [var first, ..] ? first : null) is not null);
        return answer!;
    }

    /// <summary>The bot's messages after another message, in somebody's view of a channel.</summary>
    public async Task<IReadOnlyList<Shown>> SaidAfterAsync(string message, string person, string channel) =>
    [
        .. (await GetAsync($"people/{person}/channels/{channel}/messages")).EnumerateArray()
            .Where(m => ulong.Parse(m.GetProperty("id").GetString()!, null) > ulong.Parse(message, null) && m.GetProperty("author").TryGetProperty("bot", out var bot) && bot.GetBoolean())
            .Select(m => new Shown(m)),
    ];

    public async Task<JsonElement> GetAsync(string path) => await _http.GetFromJsonAsync<JsonElement>(path, Token);

    public Task<JsonElement> PostAsync(string path, object body) => SendAsync(HttpMethod.Post, path, body);

    public async Task<JsonElement> SendAsync(HttpMethod method, string path, object body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        using var response = await _http.SendAsync(request, Token);
        var text = await response.Content.ReadAsStringAsync(Token);
        Assert.True(response.IsSuccessStatusCode, $"{method} {path}: {text}");
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }

    /// <summary>Waits for what another process's side brings about; the test's timeout ends it.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds)
    {
        while (!await holds())
            await Task.Delay(20, Token);
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
        _http.Dispose();
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
        _http.BaseAddress ??= new Uri(Address, "control/");
        await UntilAsync(async () =>
        {
            Assert.False(_run.IsCompleted, Log);
            // The greeting comes in its own time; once it stands there, nothing of the bot's is an answer but answers.
            return (await GetAsync("")).GetProperty("bot_online").GetBoolean() && (await CommandsAsync()).Contains("tanya")
                && (await SaidAfterAsync("0", "ratna", "umum")).Count > 0;
        });
    }

    async Task<Interaction> InteractAsync(string path, object body) => new(await PostAsync($"{path}?wait=answered", body));

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
