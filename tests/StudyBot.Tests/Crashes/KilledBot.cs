using System.Diagnostics;
using System.Text.Json;
using StudyBot.Sandbox;

namespace StudyBot.Tests.Crashes;

/// <summary>The built program as a process that can be killed at any moment, and a practice Discord that outlives it.</summary>
sealed class KilledBot : IAsyncDisposable
{
    readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("studybot-tests-");
    readonly SandboxServer _discord;
    readonly List<string> _errors = [];
    Process? _process;

    KilledBot(SandboxServer discord) => _discord = discord;

    public Uri Control => new(_discord.ControlUrl + "/");

    /// <summary>What the program wrote to standard error, of all its lives.</summary>
    public IReadOnlyList<string> Errors
    {
        get
        {
            lock (_errors)
                return [.. _errors];
        }
    }

    /// <summary>Serves the documents that ship.</summary>
    /// <param name="cancel">Ends the start.</param>
    /// <param name="documents">Further documents, each with its file name.</param>
    public static async Task<KilledBot> StartAsync(CancellationToken cancel, params IEnumerable<(string Name, string Text)> documents)
    {
        var bot = new KilledBot(await SandboxServer.StartAsync(new SandboxOptions { IdentifyInterval = TimeSpan.Zero, IdentifiesPerDay = 100_000, KeepRequests = false }, cancel));
        var knowledge = bot._home.CreateSubdirectory("knowledge").FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "knowledge")))
            File.Copy(file, Path.Combine(knowledge, Path.GetFileName(file)));
        foreach (var (name, text) in documents)
            await File.WriteAllTextAsync(Path.Combine(knowledge, name), text, cancel);
        bot.Start();
        return bot;
    }

    public void Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "studybot.dll"), "serve"])
        {
            WorkingDirectory = _home.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["StudyBot__Live"] = "true";
        start.Environment["Discord__Token"] = _discord.Token;
        start.Environment["Discord__ApiUrl"] = _discord.ApiUrl.ToString();
        start.Environment["Discord__GatewayUrl"] = _discord.GatewayUrl.ToString();
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } text)
            {
                lock (_errors)
                    _errors.Add(text);
            }
        };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Ends the process as a power cut does: it gets no chance to write or say anything.</summary>
    public async Task KillAsync(CancellationToken cancel)
    {
        Assert.False(_process!.HasExited, $"The bot ended by itself:\n{string.Join('\n', Errors)}");
        _process.Kill();
        await _process.WaitForExitAsync(cancel);
        _process.Dispose();
        _process = null;
    }

    public async Task<bool> IsOnlineAsync(HttpClient http, CancellationToken cancel) =>
        JsonSerializer.Deserialize<JsonElement>(await http.GetStringAsync(_discord.ControlUrl, cancel)).GetProperty("bot_online").GetBoolean();

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false } running)
        {
            running.Kill();
            await running.WaitForExitAsync(CancellationToken.None);
        }
        _process?.Dispose();
        await _discord.DisposeAsync();
        _home.Delete(recursive: true);
    }
}
