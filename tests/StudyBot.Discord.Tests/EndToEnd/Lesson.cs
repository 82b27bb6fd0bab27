using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Chat;
using StudyBot.Sandbox;
using StudyBot.Sandbox.Tests.OpenApi;

namespace StudyBot.Discord.Tests.EndToEnd;

/// <summary>
/// A practice Discord with our client in it, over real sockets, and a hand on the control API. What the client sent must fit Discord's
/// API description by the end.
/// </summary>
internal sealed class Lesson : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly HttpClient _http = new();
    private readonly SandboxServer _server;
    private readonly ShardOptions _shards;
    private ServiceProvider _services;
    private Task _running = Task.CompletedTask;
    private CancellationTokenSource _leaving = new();

    private Lesson(SandboxServer server, ShardOptions shards, CancellationToken token)
    {
        (_server, _shards) = (server, shards);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        _services = NewBot(shards);
    }

    public DiscordChat Bot => _services.GetRequiredService<DiscordChat>();

    /// <summary>Base of the control API, for other programs.</summary>
    public Uri ControlUrl => _server.ControlUrl;

    /// <summary>Every connection change the bot heard of, since the lesson began.</summary>
    public ConcurrentQueue<ConnectionChange> Changes { get; } = new();

    /// <summary>Starts both; returns when the bot is connected and its commands are known.</summary>
    public static async Task<Lesson> BeginAsync(Action<ChatRoutes.Builder, Func<IChat>> routes, CancellationToken token, SandboxOptions? options = null, ShardOptions? shards = null, bool waitForServers = true)
    {
        options ??= new SandboxOptions();
        var server = await SandboxServer.StartAsync(options with { IdentifyInterval = TimeSpan.Zero, Judge = OpenApiJudge.FromEnvironment() }, token);
        var lesson = new Lesson(server, shards ?? new ShardOptions(), token);
        await lesson.EnterAsync(routes, waitForServers);
        return lesson;
    }

    /// <summary>Stops the bot and starts it anew, as a new process would.</summary>
    public async Task RestartBotAsync(Action<ChatRoutes.Builder, Func<IChat>> routes)
    {
        await LeaveAsync();
        _services = NewBot(_shards);
        await EnterAsync(routes);
    }

    /// <summary>One more client of the same bot, as another process would have it; whoever asks for it runs it.</summary>
    public ServiceProvider NewBot(ShardOptions shards) => new ServiceCollection().AddLogging()
        .AddDiscordChat(new DiscordOptions { Token = _server.Token, ApiUrl = _server.ApiUrl, Shards = shards }).BuildServiceProvider();

    /// <summary>Does something as a person or to the world.</summary>
    public async Task<JsonNode> DoAsync(string path, object body, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, _server.ControlUrl + path) { Content = JsonContent.Create(body) };
        return await ReadAsync(request);
    }

    /// <summary>Looks.</summary>
    public async Task<JsonNode> SeeAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _server.ControlUrl + path);
        return await ReadAsync(request);
    }

    /// <summary>Looks until something is there.</summary>
    public async Task<JsonNode> UntilAsync(string path, Func<JsonNode, bool> isThere)
    {
        while (true)
        {
            if (await SeeAsync(path) is var seen && isThere(seen))
                return seen;
            await Task.Delay(20, _stop.Token);
        }
    }

    /// <summary>Waits for something on the bot's side.</summary>
    public async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
            await Task.Delay(10, _stop.Token);
    }

    public Task<JsonNode> CommandAsync(string command, object? options = null, string who = "siti", string channel = "umum") =>
        DoAsync($"/people/{who}/commands?wait=answered", new { channel, command, options = options ?? new { } });

    /// <summary>Presses the button, or opens the menu, that stands on an answer.</summary>
    public Task<JsonNode> UseAsync(JsonNode interaction, string customId, string[]? values = null, string wait = "answered") =>
        DoAsync($"/people/siti/components?wait={wait}", new { channel = "umum", message = (string)interaction["message"]!["id"]!, custom_id = customId, values });

    public async ValueTask DisposeAsync()
    {
        var objections = await SeeAsync("/objections");
        var sent = (await SeeAsync("/requests")).AsArray().Select(request => request!["body"]).OfType<JsonObject>().ToList();
        await LeaveAsync();
        await _server.DisposeAsync();
        _http.Dispose();
        _stop.Dispose();
        Assert.Empty(objections.AsArray().Select(objection => objection!.ToJsonString()));
        var messages = sent.Select(body => body["data"] ?? body["message"] ?? body).OfType<JsonObject>().Where(IsMessage);
        Assert.All(messages, message => Assert.Empty(message["allowed_mentions"]!["parse"]!.AsArray()));
    }

    /// <summary>F43: every message says that nothing in its text notifies anybody.</summary>
    private static bool IsMessage(JsonObject body) => body.ContainsKey("content") || (body.ContainsKey("components") && !body.ContainsKey("custom_id"));

    private async Task EnterAsync(Action<ChatRoutes.Builder, Func<IChat>> routes, bool waitForServers = true)
    {
        var builder = new ChatRoutes.Builder().On<ConnectionChanged>((changed, _) =>
        {
            Changes.Enqueue(changed.Change);
            return Task.CompletedTask;
        });
        routes(builder, () => Bot);
        _leaving = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        _running = Bot.RunAsync(builder.Build(), _leaving.Token);
        await UntilAsync(() => Bot.Status is { IsConnected: true, Commands.State: CommandState.Written or CommandState.Unchanged } && (!waitForServers || Bot.Servers.Count > 0));
    }

    private async Task LeaveAsync()
    {
        await _leaving.CancelAsync();
        await _running;
        _leaving.Dispose();
        await _services.DisposeAsync();
    }

    private async Task<JsonNode> ReadAsync(HttpRequestMessage request)
    {
        using var response = await _http.SendAsync(request, _stop.Token);
        var text = await response.Content.ReadAsStringAsync(_stop.Token);
        Assert.True(response.IsSuccessStatusCode, $"{request.RequestUri}: {text}");
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }
}
