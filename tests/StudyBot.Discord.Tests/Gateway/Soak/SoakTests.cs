using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Peer;

namespace StudyBot.Discord.Tests.Gateway.Soak;

/// <summary>Random faults, the same for the same seed.</summary>
public class SoakTests
{
    /// <summary>How much faster than the wall the client's clock runs: the longest back-off of a minute becomes a second.</summary>
    const double Speed = 60;

    /// <summary>Two seeds in an ordinary run; STUDYBOT_SOAK asks for more ("50"), or for some ("17-20").</summary>
    public static TheoryData<int> Seeds
    {
        get
        {
            var asked = (Environment.GetEnvironmentVariable("STUDYBOT_SOAK") ?? "2").Split('-').Select(int.Parse).ToList();
            var first = asked.Count == 2 ? asked[0] : 1;
            return [.. Enumerable.Range(first, asked[^1] - first + 1)];
        }
    }

    [Theory(Timeout = 120_000)]
    [MemberData(nameof(Seeds))]
    public async Task Whatever_breaks_nothing_is_lost_that_a_resume_brings_back(int seed)
    {
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        var gateway = new SoakGateway(peer, new Random(seed), faults: 20);
        var ledger = new RecordingLedger(new FastClock(Speed));
        var handled = new ConcurrentQueue<(string Session, long Number, ulong Server)>();
        await using var bot = BotUnderTest.Start(peer.Address, with: parts => parts with
        {
            Options = parts.Options with { Compression = seed % 2 == 0 ? GatewayCompression.None : GatewayCompression.ZlibStream },
            Decode = DecodeNumbered,
            Handle = (dispatched, _) =>
            {
                var (session, number) = ((string, long))dispatched.Payload;
                handled.Enqueue((session, number, dispatched.Lane));
                return ValueTask.CompletedTask;
            },
            Ledger = ledger,
            Time = ledger.Clock,
            Chance = new Random(seed).NextDouble,
        });

        await gateway.RunAsync();
        var last = gateway.Sessions[^1];
        while (handled.Count(one => one.Session == last.Id) < Numbered(last))
            await Task.Delay(5, TestContext.Current.CancellationToken);
        Assert.Null(await bot.StopAsync());

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{gateway.Sessions.Count} sessions, {gateway.Resumes} resumes, {peer.All.Count} connections, {handled.Count} events: {string.Join(' ', gateway.Faults)}");
        Assert.All(gateway.Sessions, session => NothingMissingNothingTwice(session, [.. handled.Where(one => one.Session == session.Id)]));
        Assert.Equal(gateway.Sessions.Count, ledger.Taken.Count);
        Assert.All(ledger.Taken.Zip(ledger.Taken.Skip(1), (a, b) => b - a), gap => Assert.True(gap >= TimeSpan.FromSeconds(5), $"{gap}"));
        Assert.True(gateway.Resumes >= 3, "too few resumes to prove anything");
    }

    static void NothingMissingNothingTwice(SoakSession session, List<(string Session, long Number, ulong Server)> handled)
    {
        foreach (var server in handled.GroupBy(one => one.Server))
            Assert.Equal(server.Select(one => one.Number).Order(), server.Select(one => one.Number));
        var numbers = handled.Select(one => one.Number).ToHashSet();
        Assert.Equal(handled.Count, numbers.Count);
        var certain = Math.Max(session.ResumedFrom, handled.Count == 0 ? 0 : numbers.Max());
        var missing = Enumerable.Range(1, (int)certain).Where(number => session.Frame(number).Contains("NUMBERED") && !numbers.Contains(number));
        Assert.Empty(missing);
    }

    static int Numbered(SoakSession session) =>
        Enumerable.Range(1, (int)session.Last).Count(number => session.Frame(number).Contains("NUMBERED"));

    static object? DecodeNumbered(string type, ReadOnlySpan<byte> data)
    {
        if (type != "NUMBERED")
            return null;
        var json = JsonDocument.Parse(Encoding.UTF8.GetString(data)).RootElement;
        return (json.GetProperty("session").GetString()!, json.GetProperty("number").GetInt64());
    }

    /// <summary>Grants everything and remembers when.</summary>
    sealed class RecordingLedger(FastClock clock) : IIdentifyLedger
    {
        public FastClock Clock => clock;
        public List<DateTimeOffset> Taken { get; } = [];

        public Task<IdentifyGrant> PeekAsync(CancellationToken cancellationToken) => Task.FromResult(new IdentifyGrant(true, default));

        public Task<IdentifyGrant> TryTakeAsync(CancellationToken cancellationToken)
        {
            Taken.Add(clock.GetUtcNow());
            return PeekAsync(cancellationToken);
        }

        public Task LearnAsync(IdentifyLimit limit, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
