using System.Globalization;
using StudyBot.Discord;

namespace StudyBot.Benchmarks.Client;

/// <summary>
/// <c>measure [CLIENT-PROGRAM]</c>: every figure of the client, one line each. CLIENT-PROGRAM is this program as it was published in
/// another way; by default the one that runs.
/// </summary>
static class MeasureProgram
{
    const int Runs = 5;
    const int Flood = 100_000;

    public static int Run(string[] args)
    {
        var program = args.Length > 0 ? Path.GetFullPath(args[0]) : Environment.ProcessPath!;
        Starts(program);
        Memory(program);
        Messages(program, GatewayCompression.None);
        Messages(program, GatewayCompression.ZlibStream);
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
    }

    static void Memory(string program)
    {
        foreach (var servers in (int[])[1, 100, 1000])
            Print($"resident after READY with {servers} servers, MB", Each(3, () =>
            {
                using var pair = new Pair(program, servers);
                Thread.Sleep(2000);
                return pair.Mark().Resident / 1048576.0;
            }));
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

    static void Print(string name, double[] values)
    {
        var sorted = values.Order().ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-50} {sorted[sorted.Length / 2],12:N2}   ({sorted[0]:N2} … {sorted[^1]:N2})"));
    }
}
