using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Discord;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Json;
using StudyBot.Discord.Models.Events;

namespace StudyBot.Benchmarks.Client;

/// <summary>The client with handlers that do the least: count, or answer with one sentence.</summary>
sealed class MeasuredBot : IAsyncDisposable
{
    readonly CancellationTokenSource _stop = new();
    Task _running = Task.CompletedTask;

    public static async Task<MeasuredBot> StartAsync(int port, GatewayCompression compression, Counts counts)
    {
        var bot = new MeasuredBot();
        var chance = new Random(1);
        var client = new GatewayClient(new GatewayClientParts
        {
            Options = new DiscordOptions { Token = "x", GatewayUrl = new Uri($"ws://127.0.0.1:{port}"), Compression = compression },
            AskGatewayBot = _ => Task.FromResult<GatewayBotAnswer>(new GatewayBotAnswer.Known(new Uri($"ws://127.0.0.1:{port}"), 1, IdentifyLimit.Unknown)),
            Decode = (type, data) => GatewayEventDecoder.Decode(Encoding.UTF8.GetBytes(type), data),
            Handle = (e, _) =>
            {
                if (e.Payload is GuildCreated)
                    counts.Server();
                else if (e.Payload is MessageCreated)
                    counts.Message();
                return ValueTask.CompletedTask;
            },
            Ledger = new InMemoryIdentifyLedger(TimeProvider.System),
            Limits = new DispatcherLimits(2000, 10_000_000, 10_000_000),
            Time = TimeProvider.System,
            Chance = chance.NextDouble,
            Logger = NullLogger.Instance,
        });
        bot._running = client.RunAsync(bot._stop.Token);
        await Task.CompletedTask;
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
    }
}
