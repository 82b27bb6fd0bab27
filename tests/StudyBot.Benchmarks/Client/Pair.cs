using System.Diagnostics;
using StudyBot.Discord;

namespace StudyBot.Benchmarks.Client;

/// <summary>A peer on the first core and a fresh client on the second, connected, with all servers decoded.</summary>
sealed class Pair : IDisposable
{
    public Pair(string clientProgram, int servers, GatewayCompression compression = GatewayCompression.ZlibStream)
    {
        Peer = Child.Start(Environment.ProcessPath!, 0, "peer", $"{servers}");
        var port = Peer.Read();
        var started = Stopwatch.GetTimestamp();
        Client = Child.Start(clientProgram, 1, port, $"{servers}", $"{compression}");
        if (Client.Read() != "ready")
            throw new InvalidOperationException("The client did not get ready.");
        Start = Stopwatch.GetElapsedTime(started);
    }

    public Child Peer { get; }
    public Child Client { get; }

    /// <summary>From the start of the client's process until the last server was decoded.</summary>
    public TimeSpan Start { get; }

    public Mark Mark() => Benchmarks.Client.Mark.Parse(Client.Ask("mark"));

    /// <summary>Sends interactions; the answers' count and times in milliseconds.</summary>
    public Latency Interact(int count, int perSecond) => Latency.Parse(Peer.Ask($"interact {count} {perSecond} tanya"));

    /// <summary>
    /// Sends messages as fast as they are handled, with ten thousand on their way at most: what a client cannot handle it must drop,
    /// and a figure with drops says nothing. How many were handled a second.
    /// </summary>
    public double Flood(int count)
    {
        if (Client.Ask($"expect {count}") != "expecting" || Peer.Ask($"messages {count}") != "prepared")
            throw new InvalidOperationException("The peer did not prepare.");
        string line;
        while ((line = Client.Read()) == "another")
            Peer.Tell("another");
        return count / double.Parse(line, System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        Client.Dispose();
        Peer.Dispose();
    }
}

/// <summary>Times from sending an interaction to the arrival of its answer, in milliseconds.</summary>
readonly record struct Latency(int Answered, double P50, double P99, double Max)
{
    public static Latency Parse(string line)
    {
        var words = line.Split(' ');
        double Number(int index) => double.Parse(words[index], System.Globalization.CultureInfo.InvariantCulture);
        return new Latency((int)Number(0), Number(1), Number(2), Number(3));
    }
}
