using System.Collections.Concurrent;
using System.Text;
using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Gateway;

namespace StudyBot.Discord.Tests.Gateway;

/// <summary>A gateway client against a peer: what it was told, what it notices, and its clock.</summary>
sealed class BotUnderTest : IAsyncDisposable
{
    readonly CancellationTokenSource _stop = new();
    readonly Channel<DispatchedEvent> _events = Channel.CreateUnbounded<DispatchedEvent>();

    BotUnderTest(GatewayClientParts parts)
    {
        Client = new(parts with { Notify = Notices.Enqueue, Handle = Record(parts.Handle) });
        Outcome = Client.RunAsync(_stop.Token);
    }

    public GatewayClient Client { get; }

    /// <summary>Ends when the client does.</summary>
    public Task<GatewayStopped?> Outcome { get; }

    public ConcurrentQueue<GatewayNotice> Notices { get; } = new();

    /// <summary>The clock, where the test holds it; null on real time.</summary>
    public FakeTimeProvider? Clock { get; private init; }

    public static BotUnderTest Start(Uri gateway, FakeTimeProvider? clock = null, Func<GatewayClientParts, GatewayClientParts>? with = null)
    {
        var time = (TimeProvider?)clock ?? TimeProvider.System;
        var parts = new GatewayClientParts
        {
            Options = new() { Token = "secret-token", GatewayUrl = gateway, Compression = GatewayCompression.None },
            AskGatewayBot = _ => Task.FromResult<GatewayBotAnswer>(new GatewayBotAnswer.Known(gateway, 1, IdentifyLimit.Unknown)),
            Decode = (_, data) => Encoding.UTF8.GetString(data),
            Handle = (_, _) => ValueTask.CompletedTask,
            Ledger = new InMemoryIdentifyLedger(time),
            Time = time,
            Chance = () => 0.5,
            Logger = TestLogger.Instance,
        };
        return new(with?.Invoke(parts) ?? parts) { Clock = clock };
    }

    /// <summary>The next event that reached the handler.</summary>
    public async Task<DispatchedEvent> ExpectEventAsync() =>
        await _events.Reader.ReadAsync().AsTask().WaitAsync(Peer.ScriptedPeer.Patience);

    /// <summary>Returns when the client has read and handled everything the peer has sent so far.</summary>
    public async Task CatchUpAsync(Peer.PeerConnection connection)
    {
        var mark = $"\"mark {Guid.NewGuid()}\"";
        await connection.DispatchAsync("MARK", mark);
        while (!Equals((await ExpectEventAsync()).Payload, mark))
        {
        }
    }

    /// <summary>Lets the held clock run while the client waits, and only then, until <paramref name="awaited"/> has happened.</summary>
    public async Task<T> PassTimeUntilAsync<T>(Task<T> awaited, TimeSpan? step = null)
    {
        while (!awaited.IsCompleted)
        {
            var shards = Client.Shards;
            if (shards.All(shard => shard.State != ShardState.Connecting))
                Clock!.Advance(step ?? TimeSpan.FromSeconds(0.5));
            await Task.WhenAny(awaited, Task.Delay(2));
        }
        return await awaited;
    }

    /// <summary>Waits until the client has noticed something.</summary>
    public async Task<T> ExpectNoticeAsync<T>(int nth = 1) where T : GatewayNotice
    {
        using var limit = new CancellationTokenSource(Peer.ScriptedPeer.Patience);
        while (Notices.OfType<T>().Count() < nth)
            await Task.Delay(2, limit.Token);
        return Notices.OfType<T>().ElementAt(nth - 1);
    }

    public async Task<GatewayStopped?> StopAsync()
    {
        await _stop.CancelAsync();
        return await Outcome.WaitAsync(TimeSpan.FromSeconds(5));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        while (!Outcome.IsCompleted)
        {
            Clock?.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(Outcome, Task.Delay(5));
        }
        _stop.Dispose();
    }

    HandleEvent Record(HandleEvent handle) => async (dispatched, token) =>
    {
        _events.Writer.TryWrite(dispatched);
        await handle(dispatched, token);
    };
}
