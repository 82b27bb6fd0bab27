using System.Net.Http.Json;
using System.Text.Json;

namespace StudyBot.Tests.EndToEnd;

/// <summary>People of a practice Discord: what they do and see, through its control API.</summary>
class PracticePeople : IDisposable
{
    /// <summary>The bot's account in the practice Discord.</summary>
    public const string Mention = "<@1100000000000000001>";

    readonly HttpClient _http = new();

    protected PracticePeople()
    {
    }

    /// <summary>Those of a practice Discord that somebody else runs.</summary>
    /// <param name="control">Where its control API begins, with a slash at the end.</param>
    public PracticePeople(Uri control) => Reach(control);

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected void Reach(Uri control) => _http.BaseAddress ??= control;

    public async Task<bool> IsBotOnlineAsync() => (await GetAsync("")).GetProperty("bot_online").GetBoolean();

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

    async Task<Interaction> InteractAsync(string path, object body) => new(await PostAsync($"{path}?wait=answered", body));

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _http.Dispose();
    }
}
