using StudyBot.Discord.Gateway;
using StudyBot.Sandbox;

namespace StudyBot.Discord.Tests.Gateway.Soak;

/// <summary>The client in the practice Discord, which judges it by rules written independently of it.</summary>
public class PracticeSoakTests
{
    const double Speed = 20;

    static readonly SandboxOptions Strict = new()
    {
        EnforceRateLimits = true,
        // Discord's five seconds on the client's fast clock.
        IdentifyInterval = TimeSpan.FromSeconds(5 / Speed),
    };

    [Theory(Timeout = 120_000)]
    [MemberData(nameof(SoakTests.Seeds), MemberType = typeof(SoakTests))]
    public async Task Every_message_arrives_once_and_in_order_while_connections_break(int seed)
    {
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var bot = await PracticeBot.StartAsync(Strict, Speed, seed, TestContext.Current.CancellationToken);
        string[] channels = ["umum", "tanya-jawab", "kuis"];
        string[] people = ["ratna", "siti", "budi"];
        for (var number = 1; number <= 120; number++)
        {
            // A fault every 15 messages, each when the last is mended; what is written meanwhile must arrive all the same.
            if (number % 15 == 1)
            {
                await bot.ReadyAsync(1 + number / 15);
                await BreakAsync(bot, random.Next(7));
            }
            await bot.DoAsync($"/people/{people[random.Next(3)]}/messages", new { channel = channels[number % 3], content = $"pesan {number}" });
        }

        while (bot.Heard.Count < 120)
            await Task.Delay(10, TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(1, 120).Select(number => $"pesan {number}"), bot.Heard.Select(message => message.Content));
        var record = await bot.RecordAsync();
        Assert.Equal(1, record.GetProperty("identifies_used").GetInt32());
        Assert.Single(record.GetProperty("connections").EnumerateArray(), connection => connection.GetProperty("open").GetBoolean());
        // While the server restarts, the resume address does not answer and the ordinary one is tried: that alone may be noted.
        var notices = record.GetProperty("connections").EnumerateArray().SelectMany(connection => connection.GetProperty("notices").EnumerateArray());
        Assert.All(notices, notice => Assert.Contains("resumed elsewhere", notice.GetString()));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_lost_session_is_replaced_and_a_forbidden_intent_given_up()
    {
        await using var bot = await PracticeBot.StartAsync(Strict, Speed, seed: 1, TestContext.Current.CancellationToken);
        await bot.ReadyAsync(1);
        await bot.DoAsync("/faults/invalidate");
        await bot.ReadyAsync(2);
        await bot.DoAsync("/faults/intents", new { message_content = false });
        await bot.DoAsync("/faults/drop", new { code = 4009 });
        await bot.ReadyAsync(3);

        Assert.Contains(bot.Notices, notice => notice is GatewayNotice.MessageContentRefused);
        Assert.All(bot.Notices.OfType<GatewayNotice.Ready>(), ready => Assert.False(ready.Resumed));
    }

    /// <summary>F56: the practice Discord keeps events back and acknowledges on; the client asks, hears nothing, and fetches them.</summary>
    [Fact(Timeout = 60_000)]
    public async Task Events_that_are_kept_back_in_silence_are_fetched()
    {
        await using var bot = await PracticeBot.StartAsync(Strict, Speed, seed: 1, TestContext.Current.CancellationToken);
        await bot.ReadyAsync(1);
        await bot.DoAsync("/faults/silence", new { events = true });
        await bot.DoAsync("/people/siti/messages", new { channel = "umum", content = "ada orang?" });
        await bot.ReadyAsync(2);
        while (bot.Heard.IsEmpty)
            await Task.Delay(10, TestContext.Current.CancellationToken);

        Assert.Equal(EndKind.Silent, Assert.Single(bot.Notices.OfType<GatewayNotice.Lost>()).End.Kind);
        Assert.True(bot.Notices.OfType<GatewayNotice.Ready>().Last().Resumed);
        Assert.Equal("ada orang?", bot.Heard.Single().Content);
    }

    /// <summary>The same for a quiet server: it is asked, answers, and the line stays.</summary>
    [Fact(Timeout = 60_000)]
    public async Task A_quiet_practice_server_answers_when_asked_and_keeps_its_line()
    {
        await using var bot = await PracticeBot.StartAsync(Strict, Speed, seed: 1, TestContext.Current.CancellationToken);
        await bot.ReadyAsync(1);
        while (bot.Asked < 3)
            await Task.Delay(10, TestContext.Current.CancellationToken);

        Assert.Empty(bot.Notices.OfType<GatewayNotice.Lost>());
        Assert.Single((await bot.RecordAsync()).GetProperty("connections").EnumerateArray());
    }

    [Fact(Timeout = 60_000)]
    public async Task A_token_that_stops_working_stops_the_client_with_advice()
    {
        await using var bot = await PracticeBot.StartAsync(Strict, Speed, seed: 1, TestContext.Current.CancellationToken);
        await bot.ReadyAsync(1);
        await bot.DoAsync("/faults/token");

        Assert.Equal(4004, (await bot.Outcome)?.CloseCode);
    }

    static Task BreakAsync(PracticeBot bot, int kind) => kind switch
    {
        0 => bot.DoAsync("/faults/drop"),
        1 => bot.DoAsync("/faults/drop", new { code = 4000 }),
        2 => bot.DoAsync("/faults/drop", new { code = 4008 }),
        3 => bot.DoAsync("/faults/reconnect"),
        4 => bot.DoAsync("/faults/invalidate", new { resumable = true }),
        5 => bot.DoAsync("/faults/silence", new { acks = true }),
        _ => bot.DoAsync("/faults/restart", new { keep_sessions = true, down_ms = 100 }),
    };
}
