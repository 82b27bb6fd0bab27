using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Spectre.Console;
using StudyBot.CommandLine;
using StudyBot.Configuration;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.EndToEnd;

/// <summary>The real program, run as from the shell: practice Discord and bot over real sockets. Acts through the control API.</summary>
sealed class RunningBot : IAsyncDisposable
{
    /// <summary>The bot's account in the practice Discord.</summary>
    public const string Mention = "<@1100000000000000001>";

    readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("studybot-tests-");
    readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    readonly AddressWriter _output = new();
    readonly StringWriter _error = new();
    readonly HttpClient _http = new();
    Task<int> _run = Task.FromResult(0);

    /// <summary>The page of the practice Discord.</summary>
    public Uri Address { get; private set; } = new("about:blank");

    /// <summary>Starts the program over the class's document and waits until its commands are known.</summary>
    /// <param name="shipped">Over the documents that ship with the program instead.</param>
    public static async Task<RunningBot> StartAsync(bool shipped = false)
    {
        var bot = new RunningBot();
        if (shipped)
        {
            foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "knowledge")))
                bot.Write(Path.GetFileName(file), await File.ReadAllTextAsync(file, Token));
        }
        else
        {
            bot.Write("dasar.md", Classroom.Document);
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(bot._output) });
        bot._run = CommandLineApp.RunAsync(
            ["serve", "--port", "0"], new Terminal(console, bot._error), new Locations(bot._home.FullName, bot._home.FullName), bot._stop.Token);
        await Task.WhenAny(bot._run, bot._output.Address);
        Assert.True(bot._output.Address.IsCompleted, bot._error.ToString());
        bot.Address = await bot._output.Address;
        bot._http.BaseAddress = new Uri(bot.Address, "control/");
        await UntilAsync(async () => (await bot.CommandsAsync()).Contains("tanya"));
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

    public async Task<IReadOnlyList<string>> CommandsAsync() =>
        [.. (await GetAsync("people/siti/commands?channel=umum")).EnumerateArray().Select(command => command.GetProperty("name").GetString()!)];

    /// <summary>Invokes a slash command, or with a message id as <c>message</c> one of the message menu.</summary>
    public Task<Interaction> CommandAsync(string person, string channel, string command, object? options = null) =>
        InteractAsync($"people/{person}/commands", new { channel, command, options = options ?? new { } });

    public Task<Interaction> MenuCommandAsync(string person, string channel, string command, string message) =>
        InteractAsync($"people/{person}/commands", new { channel, command, message });

    public Task<Interaction> PressAsync(string person, string channel, Shown message, string label) =>
        InteractAsync($"people/{person}/components", new { channel, message = message.Id, custom_id = message.Control(label) });

    public Task<Interaction> ChooseAsync(string person, string channel, Shown message, string label)
    {
        var (id, value) = message.Option(label);
        return InteractAsync($"people/{person}/components", new { channel, message = message.Id, custom_id = id, values = new[] { value } });
    }

    public Task<Interaction> SubmitAsync(string person, Interaction opened, object values) =>
        InteractAsync($"people/{person}/modals", new { interaction = opened.Id, values });

    public async Task<string> WriteAsync(string person, string channel, string content, string? replyTo = null) =>
        (await PostAsync($"people/{person}/messages", new { channel, content, reply_to = replyTo })).GetProperty("id").GetString()!;

    /// <summary>The first message of the bot after another message, in somebody's view of a channel; its greeting comes in its own time and is no answer.</summary>
    public async Task<Shown> AnswerAfterAsync(string message, string person, string channel)
    {
        Shown? answer = null;
        await UntilAsync(async () =>
        {
            answer = (await GetAsync($"people/{person}/channels/{channel}/messages")).EnumerateArray()
                .Where(m => ulong.Parse(m.GetProperty("id").GetString()!, null) > ulong.Parse(message, null) && m.GetProperty("author").TryGetProperty("bot", out var bot) && bot.GetBoolean())
                .Select(m => new Shown(m)).FirstOrDefault(shown => !shown.Text.StartsWith("Halo!", StringComparison.Ordinal));
            return answer is not null;
        });
        return answer!;
    }

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
        _http.Dispose();
        _stop.Dispose();
        await _output.DisposeAsync();
        await _error.DisposeAsync();
        _home.Delete(recursive: true);
    }

    async Task<Interaction> InteractAsync(string path, object body) => new(await PostAsync($"{path}?wait=answered", body));

    /// <summary>Finds the printed address.</summary>
    sealed class AddressWriter : StringWriter
    {
        readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
        readonly StringBuilder _line = new();

        public Task<Uri> Address => _address.Task;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            _line.Clear().Append(value);
            if (_line.ToString().Split(' ').FirstOrDefault(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)) is { } address)
                _address.TrySetResult(new Uri(address));
        }
    }
}
