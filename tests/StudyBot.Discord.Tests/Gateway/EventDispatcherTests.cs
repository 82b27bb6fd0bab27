using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Peer;

namespace StudyBot.Discord.Tests.Gateway;

public class EventDispatcherTests
{
    readonly TaskCompletionSource _never = new();
    readonly ConcurrentQueue<object> _handled = new();

    [Fact(Timeout = 60000)]
    public async Task Events_of_one_server_keep_their_order_even_when_handlers_take_their_time()
    {
        using var dispatcher = Dispatcher(async (dispatched, _) =>
        {
            await Task.Yield();
            _handled.Enqueue((dispatched.Lane, (int)dispatched.Payload));
        });
        for (var number = 0; number < 100; number++)
            for (var lane = 1ul; lane <= 5; lane++)
                Assert.True(dispatcher.Post(new(0, "MESSAGE_CREATE", lane, number)));

        await HandledAsync(500, TestContext.Current.CancellationToken);

        foreach (var lane in _handled.Cast<(ulong Lane, int Number)>().GroupBy(handled => handled.Lane))
            Assert.Equal(Enumerable.Range(0, 100), lane.Select(handled => handled.Number));
    }

    [Fact(Timeout = 60000)]
    public async Task A_handler_that_never_ends_holds_up_its_own_server_only()
    {
        using var dispatcher = Dispatcher(async (dispatched, _) =>
        {
            if (Equals(dispatched.Payload, "stuck"))
                await _never.Task;
            _handled.Enqueue(dispatched.Payload);
        });
        dispatcher.Post(new(0, "MESSAGE_CREATE", 1, "stuck"));
        dispatcher.Post(new(0, "MESSAGE_CREATE", 1, "behind it"));
        dispatcher.Post(new(0, "MESSAGE_CREATE", 2, "another server"));
        dispatcher.Post(new(0, "INTERACTION_CREATE", 1, "an interaction of the same server"));

        await HandledAsync(2, TestContext.Current.CancellationToken);

        Assert.Equal(["an interaction of the same server", "another server"], _handled.Cast<string>().Order());
    }

    [Fact(Timeout = 60000)]
    public async Task Interactions_go_before_everything_that_waits()
    {
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var gate = new ManualResetEventSlim();
        using var dispatcher = Dispatcher((dispatched, stopped) =>
        {
            // Each message keeps its thread until the interaction was answered. Behind 400 of them it never would be: the pool
            // grows by one or two threads a second. Before them it needs a single free thread.
            if (dispatched.IsInteraction)
            {
                gate.Set();
                answered.SetResult();
            }
            else
            {
                gate.Wait(stopped);
            }
            return ValueTask.CompletedTask;
        });
        for (var lane = 1ul; lane <= 400; lane++)
            dispatcher.Post(new(0, "MESSAGE_CREATE", lane, "message"));
        dispatcher.Post(new(0, "INTERACTION_CREATE", 7, "interaction"));

        await answered.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void READY_is_taken_in_before_any_later_event_of_any_server()
    {
        using var dispatcher = Dispatcher((dispatched, _) =>
        {
            _handled.Enqueue(dispatched.Type);
            return ValueTask.CompletedTask;
        });
        dispatcher.Post(new(0, "READY", 0, "the bot"));

        Assert.Equal("READY", Assert.Single(_handled));
    }

    [Fact(Timeout = 60000)]
    public async Task What_is_too_much_is_dropped_and_counted_but_interactions_still_get_in()
    {
        using var dispatcher = Dispatcher((_, _) => new(_never.Task), new(Interactions: 2, Events: 10, EventsPerLane: 4));
        for (var lane = 1ul; lane <= 4; lane++)
            for (var number = 0; number < 6; number++)
                dispatcher.Post(new(0, "MESSAGE_CREATE", lane, number));

        Assert.True(dispatcher.Dropped >= 4, $"{dispatcher.Dropped}");
        Assert.True(dispatcher.Post(new(0, "INTERACTION_CREATE", 1, "one")));
        Assert.True(dispatcher.Post(new(0, "INTERACTION_CREATE", 1, "two")));
        Assert.False(dispatcher.Post(new(0, "INTERACTION_CREATE", 1, "three")));
        await dispatcher.StopAsync(TimeSpan.Zero).WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact(Timeout = 60000)]
    public async Task A_handler_that_fails_is_passed_over()
    {
        using var dispatcher = Dispatcher((dispatched, _) =>
        {
            if (Equals(dispatched.Payload, "bad"))
                throw new InvalidOperationException("on purpose");
            _handled.Enqueue(dispatched.Payload);
            return ValueTask.CompletedTask;
        });
        dispatcher.Post(new(0, "MESSAGE_CREATE", 1, "bad"));
        dispatcher.Post(new(0, "MESSAGE_CREATE", 1, "good"));

        await HandledAsync(1, TestContext.Current.CancellationToken);

        Assert.Equal("good", _handled.Single());
    }

    [Fact(Timeout = 60000)]
    public async Task Stopping_asks_handlers_to_end_and_leaves_those_that_do_not()
    {
        var clock = new FakeTimeProvider();
        var asked = new TaskCompletionSource();
        using var dispatcher = new EventDispatcher(
            async (dispatched, token) =>
            {
                await using var registration = token.Register(asked.SetResult);
                await _never.Task;
            },
            new(), clock, TestLogger.Instance);
        dispatcher.Post(new(0, "MESSAGE_CREATE", 1, "stuck"));

        var stopping = dispatcher.StopAsync(TimeSpan.FromSeconds(3));
        Assert.False(dispatcher.Post(new(0, "MESSAGE_CREATE", 2, "too late")));
        while (!stopping.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(0.5));
            await Task.WhenAny(stopping, Task.Delay(5, TestContext.Current.CancellationToken));
        }

        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact(Timeout = 60000)]
    public async Task A_handler_that_never_ends_delays_neither_heartbeats_nor_the_stop()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, with: parts => parts with
        {
            Handle = (dispatched, _) => dispatched.Type == "INTERACTION_CREATE" ? new(_never.Task) : ValueTask.CompletedTask,
        });
        var connection = await peer.AcceptReadyAsync(TimeSpan.FromMilliseconds(200));
        await connection.DispatchAsync("INTERACTION_CREATE", """{"guild_id":"7"}""");
        await connection.ExpectHeartbeatsAsync(4);
        await bot.CatchUpAsync(connection);

        Assert.False(connection.IsClosed);
        Assert.Null(await bot.StopAsync());
        Assert.Equal(1000, await connection.ExpectCloseAsync());
    }

    [Fact(Timeout = 60000)]
    public async Task An_event_nobody_can_decode_costs_nothing_but_itself()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, with: parts => parts with
        {
            Decode = (type, data) => type == "POISON" ? throw new FormatException("on purpose") : parts.Decode(type, data),
        });
        var connection = await peer.AcceptReadyAsync();
        await connection.DispatchAsync("POISON", "{}");
        await bot.CatchUpAsync(connection);

        Assert.False(connection.IsClosed);
    }

    async Task HandledAsync(int count, CancellationToken cancellationToken)
    {
        while (_handled.Count < count)
            await Task.Delay(2, cancellationToken);
    }

    static EventDispatcher Dispatcher(HandleEvent handle, DispatcherLimits? limits = null) =>
        new(handle, limits ?? new(), TimeProvider.System, TestLogger.Instance);
}
