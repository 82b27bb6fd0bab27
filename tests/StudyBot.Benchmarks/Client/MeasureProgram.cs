using System.Globalization;
using StudyBot.Discord;

namespace StudyBot.Benchmarks.Client;

/// <summary>
/// <c>measure PART [CLIENT-PROGRAM]</c>: figures of the client, one line each: the median of several runs, then the least and the most.
/// PART is start, memory, commands, messages or all, or bot, where CLIENT-PROGRAM is the published bot itself. Else CLIENT-PROGRAM is StudyBot.Benchmarks.Client as it was published in
/// some way; by default the one that was built with this program.
/// </summary>
static class MeasureProgram
{
    const int Runs = 5;
    const int Flood = 100_000;

    public static int Run(string[] args)
    {
        var part = args.Length > 0 ? args[0] : "all";
        var program = args.Length > 1 ? Path.GetFullPath(args[1]) : Path.Combine(AppContext.BaseDirectory, "StudyBot.Benchmarks.Client");
        if (part == "bot")
            WholeBot.Measure(program);
        if (part is "start" or "all")
            Starts(program);
        if (part is "memory" or "all")
            Memory(program);
        if (part is "commands" or "all")
            Commands(program);
        if (part is "messages" or "all")
            Array.ForEach([GatewayCompression.None, GatewayCompression.ZlibStream], compression => Messages(program, compression));
        return 0;
    }

    static void Starts(string program)
    {
        var processor = new List<double>();
        Print("start → 1 server decoded, ms", Each(Runs, () =>
        {
            using var pair = new Pair(program, 1);
            processor.Add(pair.Mark().Processor);
            return pair.Start.TotalMilliseconds;
        }));
        Print("  of it processor time, ms", [.. processor]);

        processor.Clear();
        Print("first command of a fresh process, ms", Each(Runs, () =>
        {
            using var fresh = new Pair(program, 1);
            Thread.Sleep(1000);
            var before = fresh.Mark();
            var latency = fresh.Interact(1, 1).P50;
            processor.Add(fresh.Mark().Processor - before.Processor);
            return latency;
        }));
        Print("  processor time meanwhile, ms", [.. processor]);
    }

    static void Memory(string program)
    {
        foreach (var servers in (int[])[1, 100, 1000])
            Print($"resident after READY with {servers} servers, MB", Each(3, () =>
            {
                using var pair = new Pair(program, servers);
                Thread.Sleep(2000);
                return pair.Client.Resident / 1048576.0;
            }));
    }

    static void Commands(string program)
    {
        using var pair = new Pair(program, 1);
        pair.Interact(10_000, 1000);
        foreach (var perSecond in (int[])[500, 1000])
        {
            var count = perSecond * 10;
            var before = pair.Mark();
            var latencies = Enumerable.Range(0, 3).Select(_ => pair.Interact(count, perSecond)).ToArray();
            var after = pair.Mark();
            Print($"commands at {perSecond} a second, p50, ms", [.. latencies.Select(l => l.P50)]);
            Print($"commands at {perSecond} a second, p99, ms", [.. latencies.Select(l => l.P99)]);
            Print($"commands at {perSecond} a second, unanswered", [.. latencies.Select(l => (double)(count - l.Answered))]);
            Print("  allocated per command, KB", [(after.Allocated - before.Allocated) / 1024.0 / (3 * count)]);
            Print("  processor per 1,000 commands, ms", [(after.Processor - before.Processor) * 1000 / (3 * count)]);
        }
    }

    static void Messages(string program, GatewayCompression compression)
    {
        using var pair = new Pair(program, 100, compression);
        pair.Flood(Flood);
        Print($"message events a second ({compression})", Each(Runs, () => pair.Flood(Flood)));
        var before = pair.Mark();
        pair.Flood(Flood);
        var after = pair.Mark();
        Print($"allocated per message event, KB ({compression})", [(after.Allocated - before.Allocated) / Flood / 1024.0]);
        Print($"processor per 1,000 message events, ms ({compression})", [(after.Processor - before.Processor) / (Flood / 1000)]);
    }

    static double[] Each(int runs, Func<double> measure) => [.. Enumerable.Range(0, runs).Select(_ => measure())];

    internal static void Print(string name, double[] values)
    {
        var sorted = values.Order().ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-50} {sorted[sorted.Length / 2],12:N2}   ({sorted[0]:N2} … {sorted[^1]:N2})"));
    }
}
