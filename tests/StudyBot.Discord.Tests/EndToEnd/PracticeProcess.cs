using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StudyBot.Discord.Tests.EndToEnd;

/// <summary>A practice Discord in a process of its own, that can be killed and started again at the same address.</summary>
internal sealed class PracticeProcess : IAsyncDisposable
{
    private readonly HttpClient _http = new();
    private ChildProcess? _process;
    private JsonElement _told;

    private PracticeProcess()
    {
    }

    public Uri ApiUrl => new(_told.GetProperty("api_url").GetString()!);

    public string Token => _told.GetProperty("token").GetString()!;

    /// <summary>Starts it at a free address.</summary>
    public static async Task<PracticeProcess> StartAsync(CancellationToken token, params string[] arguments)
    {
        var practice = new PracticeProcess();
        await practice.BeginAsync(["--url=http://127.0.0.1:0", .. arguments], token);
        return practice;
    }

    public Task KillAsync() => _process!.KillAsync();

    /// <summary>Starts it again at the address it had, remembering nothing.</summary>
    public async Task RestartAsync(CancellationToken token)
    {
        await _process!.DisposeAsync();
        await BeginAsync([$"--url={ApiUrl.GetLeftPart(UriPartial.Authority)}"], token);
    }

    /// <summary>Acts as a person or on the world.</summary>
    public async Task<JsonNode?> DoAsync(string path, object body, CancellationToken token)
    {
        using var answer = await _http.PostAsJsonAsync(_told.GetProperty("control_url").GetString() + path, body, token);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(token));
    }

    /// <summary>Until the bot is connected nobody answers, so it is asked again and again, also while nobody is there to be asked.</summary>
    public async Task<string> AskAsync(string command, CancellationToken token)
    {
        while (true)
        {
            try
            {
                if ((await DoAsync("/people/siti/commands?wait=answered&timeout_ms=3500", new { channel = "umum", command }, token))?["message"] is { } message)
                    return Seen.Text(message);
            }
            catch (HttpRequestException)
            {
                // It is down at the moment.
            }
            await Task.Delay(50, token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _process!.DisposeAsync();
        _http.Dispose();
    }

    private async Task BeginAsync(string[] arguments, CancellationToken token)
    {
        _process = ChildProcess.Start("StudyBot.Sandbox.Host.dll", arguments);
        var line = await _process.ReadLineAsync(token);
        Assert.NotNull(line);
        _told = JsonElement.Parse(line);
    }
}
