using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Models.Events;
using StudyBot.Discord.Rest;
using StudyBot.Sandbox;

namespace StudyBot.Discord.Tests.Gateway.Soak;

/// <summary>The real client, HTTP and decoding included, in the practice Discord; and the hand that acts there as a person.</summary>
sealed class PracticeBot : IAsyncDisposable
{
    const ulong ClassServer = 1100000000000001000, Bot = 1100000000000000001;

    readonly SandboxServer _discord;
    readonly HttpClient _http = new();
    readonly HttpClient _control = new();
    readonly CancellationTokenSource _stop = new();
    readonly CancellationToken _test;
    int _asked;

    PracticeBot(SandboxServer discord, FastClock clock, int seed, CancellationToken test)
    {
        (_discord, _test) = (discord, test);
        RestRegistration.Configure(_http);
        var options = new DiscordOptions { Token = discord.Token, ApiUrl = discord.ApiUrl };
        var rest = new DiscordRest(_http, new() { ApiUrl = options.ApiUrl, Token = options.Token }, TimeProvider.System, () => 0, NullLogger<DiscordRest>.Instance);
        Outcome = new GatewayClient(new()
        {
            Options = options,
            AskGatewayBot = cancel => GatewayBotRequest.AskAsync(rest, cancel),
            Decode = new TypedEvents(TestLogger.Instance).Decode,
            Handle = (dispatched, _) =>
            {
                if (dispatched.Payload is MessageCreated { Message: { } message })
                    Heard.Enqueue((message.ChannelId.ToString(), message.Content));
                return ValueTask.CompletedTask;
            },
            Notify = Notices.Enqueue,
            AskForSign = _ =>
            {
                Interlocked.Increment(ref _asked);
                return GatewayPayloads.RequestMember(ClassServer, Bot);
            },
            Ledger = new InMemoryIdentifyLedger(clock),
            Time = clock,
            Chance = new Random(seed).NextDouble,
            Logger = TestLogger.Instance,
        }).RunAsync(_stop.Token);
    }

    /// <summary>How often the client asked whether events still come.</summary>
    public int Asked => Volatile.Read(ref _asked);

    public ConcurrentQueue<(string Channel, string Content)> Heard { get; } = new();

    public ConcurrentQueue<GatewayNotice> Notices { get; } = new();

    public Task<GatewayStopped?> Outcome { get; }

    public static async Task<PracticeBot> StartAsync(SandboxOptions options, double speed, int seed, CancellationToken test) =>
        new(await SandboxServer.StartAsync(options, test), new(speed), seed, test);

    /// <summary>Waits until so many connections have become ready.</summary>
    public async Task ReadyAsync(int count)
    {
        while (Notices.OfType<GatewayNotice.Ready>().Count() < count)
            await Task.Delay(5, _test);
    }

    /// <summary>One call of the control API.</summary>
    public async Task DoAsync(string path, object? body = null)
    {
        var answer = await _control.PostAsJsonAsync($"{_discord.ControlUrl}{path}", body ?? new { }, _test);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(_test)}");
    }

    /// <summary>What the gateway noted about us.</summary>
    public Task<JsonElement> RecordAsync() => _control.GetFromJsonAsync<JsonElement>($"{_discord.ControlUrl}/gateway", _test);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Outcome;
        await _discord.DisposeAsync();
        _http.Dispose();
        _control.Dispose();
        _stop.Dispose();
    }
}
