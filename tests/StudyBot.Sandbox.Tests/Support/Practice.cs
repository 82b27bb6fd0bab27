using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Tests.OpenApi;

namespace StudyBot.Sandbox.Tests.Support;

/// <summary>A running practice Discord with both hands on it: the bot's REST calls and the control API.</summary>
sealed class Practice : IAsyncDisposable
{
    readonly HttpClient _http = new();

    readonly CancellationToken _stop;

    Practice(SandboxServer server, CancellationToken stop) => (Server, _stop) = (server, stop);

    public SandboxServer Server { get; }

    /// <summary>Options for most tests: a bot may identify as often as it likes, and its calls are judged by Discord's API description.</summary>
    public static SandboxOptions Options { get; } = new() { IdentifyInterval = TimeSpan.Zero, Judge = OpenApiJudge.FromEnvironment() };

    public static async Task<Practice> StartAsync(CancellationToken stop, SandboxOptions? options = null) =>
        new(await SandboxServer.StartAsync(options ?? Options, stop), stop);

    /// <summary>Calls the REST API as the bot.</summary>
    public Task<Answer> BotAsync(HttpMethod method, string path, object? body = null, HttpContent? content = null) =>
        SendAsync(method, Server.ApiUrl + path, content ?? Json(body), $"Bot {Server.Token}");

    /// <summary>Calls the REST API as the bot and expects it to work.</summary>
    public async Task<JsonNode> BotOkAsync(HttpMethod method, string path, object? body = null, HttpContent? content = null) =>
        (await BotAsync(method, path, body, content)).Good();

    /// <summary>Calls the REST API without a token.</summary>
    public Task<Answer> NobodyAsync(HttpMethod method, string path, object? body = null, string? authorization = null) =>
        SendAsync(method, Server.ApiUrl + path, Json(body), authorization);

    public Task<Answer> ControlAsync(HttpMethod method, string path, object? body = null) =>
        SendAsync(method, Server.ControlUrl + path, Json(body), null);

    /// <summary>Calls the control API and expects it to work.</summary>
    public async Task<JsonNode> DoAsync(HttpMethod method, string path, object? body = null) =>
        (await ControlAsync(method, path, body)).Good();

    public Task<JsonNode> DoAsync(string path, object? body = null) => DoAsync(HttpMethod.Post, path, body ?? new { });

    public Task<JsonNode> SeeAsync(string path) => DoAsync(HttpMethod.Get, path);

    /// <summary>Asks again until what is seen is as wished.</summary>
    public async Task<JsonNode> UntilAsync(string path, Func<JsonNode, bool> wished)
    {
        while (true)
        {
            var seen = await SeeAsync(path);
            if (wished(seen))
                return seen;
            await Task.Delay(20, _stop);
        }
    }

    /// <summary>The id of a channel of the class server.</summary>
    public async Task<string> ChannelAsync(string name) => (string)(await SeeAsync("/people/ratna/channels")).AsArray()
        .First(channel => (string?)channel!["name"] == name)!["id"]!;

    /// <summary>Ends the server. What it accepted must fit Discord's API description, and it must not have failed itself.</summary>
    public async ValueTask DisposeAsync()
    {
        var misfits = Server.Discord.Requests.Objected.Where(entry => entry.Status is < 400 or 500)
            .Select(entry => $"{entry.Method} {entry.Path}: {string.Join(" ", entry.Objections)}");
        _http.Dispose();
        await Server.DisposeAsync();
        Assert.Empty(misfits);
    }

    async Task<Answer> SendAsync(HttpMethod method, string url, HttpContent? content, string? authorization)
    {
        using var request = new HttpRequestMessage(method, url) { Content = content };
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("DiscordBot", "1.0"));
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await _http.SendAsync(request, _stop);
        var text = await response.Content.ReadAsStringAsync(_stop);
        var headers = response.Headers.ToDictionary(h => h.Key, h => h.Value.First(), StringComparer.OrdinalIgnoreCase);
        return new Answer((int)response.StatusCode, text, headers);
    }

    static JsonContent? Json(object? body) => body is null ? null : JsonContent.Create(body);
}

/// <summary>What came back over HTTP.</summary>
sealed record Answer(int Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    /// <summary>Status and Discord's error code, such as "403/50013".</summary>
    public string Refusal => $"{Status}/{Json["code"]}";

    public JsonNode Good()
    {
        Assert.True(Status is >= 200 and < 300, $"{Status}: {Text}");
        return Text.Length == 0 ? new JsonObject() : Json;
    }
}
