using System.Globalization;
using StudyBot.Discord;

namespace StudyBot.Benchmarks.Client;

/// <summary>
/// The process <c>client PORT SERVERS COMPRESSION</c>: our client, and nothing the bot adds to it. Prints <c>ready</c> when all servers are
/// decoded; then answers <c>mark</c> with a <see cref="Mark"/>, and <c>expect N</c> with <c>another</c> for each thousand messages and
/// the seconds in which all N came.
/// </summary>
static class ClientProgram
{
    public static async Task<int> RunAsync(string[] args)
    {
        var (port, servers) = (Number(args[0]), Number(args[1]));
        var counts = new Counts(servers);
        await using var bot = MeasuredBot.Start(port, Enum.Parse<GatewayCompression>(args[2]), counts);
        await counts.AllServers;
        Say("ready");
        while (await Console.In.ReadLineAsync() is { } line)
        {
            if (line == "mark")
                Say(Mark.Now().ToString());
            else if (line.StartsWith("expect ", StringComparison.Ordinal))
                await ExpectAsync(counts, Number(line["expect ".Length..]));
        }

        return 0;
    }

    static async Task ExpectAsync(Counts counts, int messages)
    {
        var series = counts.Expect(messages, () => Say("another"));
        Say("expecting");
        var elapsed = await series.WaitAsync(TimeSpan.FromMinutes(1));
        Say(elapsed.TotalSeconds.ToString(CultureInfo.InvariantCulture));
    }

    static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);

    static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
