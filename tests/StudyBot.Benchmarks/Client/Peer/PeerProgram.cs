using System.Diagnostics;
using System.Globalization;

namespace StudyBot.Benchmarks.Client.Peer;

/// <summary>
/// The process <c>peer SERVERS</c>: prints its port, then obeys lines from standard input, each answered by one line:
/// <c>interact COUNT PER_SECOND COMMAND</c> → answered p50 p99 max (milliseconds), <c>messages COUNT</c> → prepared, then a thousand more for
/// each line <c>another</c>.
/// </summary>
/// <remarks>
/// Reading lines and keeping time block, so they have the main thread to themselves. On a thread of the pool, which has but one on one
/// core, they would hold up the answers until the pool adds another, half a second later.
/// </remarks>
static class PeerProgram
{
    /// <summary>Thousands of messages sent before the first of them is known to be handled.</summary>
    const int OnTheWay = 10;

    public static int Run(string[] args)
    {
        var servers = int.Parse(args[0], CultureInfo.InvariantCulture);
        using var discord = new FakeDiscord(servers);
        _ = discord.RunAsync();
        Say($"{discord.Port}");
        while (Console.In.ReadLine() is { } line)
        {
            var words = line.Split(' ');
            var gateway = discord.Gateway.GetAwaiter().GetResult();
            if (words[0] == "interact")
                Say(Interact(discord, gateway, Number(words[1]), Number(words[2]), words[3]));
            else if (words[0] == "messages")
                Flood(gateway, Number(words[1]), servers);
        }

        return 0;
    }

    static string Interact(FakeDiscord discord, GatewayLine gateway, int count, int perSecond, string command)
    {
        var first = discord.Times.Begin(count);
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            // An open loop: the next one is due whether or not the last was answered. One core must also serve the answers,
            // so the pause is the system's, of about a millisecond, and not a spin.
            while (Stopwatch.GetElapsedTime(started).TotalSeconds * perSecond < i)
                Thread.Sleep(1);
            var payload = Payloads.Command(first + (ulong)i, i, command);
            discord.Times.Sent(i);
            gateway.Send("INTERACTION_CREATE", payload);
        }

        var times = discord.Times.FinishAsync().GetAwaiter().GetResult();
        return times.Length == 0
            ? "0 0 0 0"
            : string.Create(CultureInfo.InvariantCulture,
                $"{times.Length} {times[times.Length / 2]:0.000} {times[times.Length * 99 / 100]:0.000} {times[^1]:0.000}");
    }

    static void Flood(GatewayLine gateway, int count, int servers)
    {
        var chunks = Enumerable.Range(0, count).Chunk(Counts.Chunk).Select(chunk => gateway.Prepare("MESSAGE_CREATE",
            chunk.Select(n => Payloads.Message(InteractionTimes.FirstId + (ulong)n, n, servers)))).ToArray();
        Say("prepared");
        for (var i = 0; i < chunks.Length + OnTheWay; i++)
        {
            if (i >= OnTheWay && Console.In.ReadLine() is null)
                return;
            if (i < chunks.Length)
                gateway.Send(chunks[i]);
        }
    }

    static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);

    static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
