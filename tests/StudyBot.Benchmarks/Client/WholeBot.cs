namespace StudyBot.Benchmarks.Client;

/// <summary>The bot as it is published, with the documents that ship with it, in 100 servers: its commands and its memory.</summary>
static class WholeBot
{
    const int Servers = 100;
    const int PerSecond = 500;

    public static void Measure(string program)
    {
        var data = Directory.CreateTempSubdirectory("studybot-bench-").FullName;
        try
        {
            using var peer = Child.Start(Environment.ProcessPath!, 0, "peer", $"{Servers}");
            var port = peer.Read();
            using var bot = Child.StartBot(program, 1, port, data);
            // The first answer tells that it is connected; then what it does at its start is to end.
            Interact(peer, 1, 1, "tanya");
            Thread.Sleep(5000);
            MeasureProgram.Print($"bot resident after READY with {Servers} servers, MB", [bot.Resident / 1048576.0]);
            foreach (var command in (string[])["fungsi", "tanya"])
                Measure(peer, command);
            MeasureProgram.Print("bot resident afterwards, MB", [bot.Resident / 1048576.0]);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    static void Measure(Child peer, string command)
    {
        const int Count = 5000;
        Interact(peer, Count, PerSecond, command);
        var latencies = Enumerable.Range(0, 3).Select(_ => Interact(peer, Count, PerSecond, command)).ToArray();
        MeasureProgram.Print($"/{command} at {PerSecond} a second, p50, ms", [.. latencies.Select(l => l.P50)]);
        MeasureProgram.Print($"/{command} at {PerSecond} a second, p99, ms", [.. latencies.Select(l => l.P99)]);
        MeasureProgram.Print($"/{command} at {PerSecond} a second, unanswered", [.. latencies.Select(l => (double)(Count - l.Answered))]);
    }

    static Latency Interact(Child peer, int count, int perSecond, string command) =>
        Latency.Parse(peer.Ask($"interact {count} {perSecond} {command}"));
}
