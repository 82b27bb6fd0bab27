using System.Globalization;
using StudyBot.Benchmarks.Client;
using StudyBot.Discord;

// PORT SERVERS COMPRESSION: our client, and nothing the bot adds to it. Prints "ready" when all servers are decoded; then answers
// "mark" with a Mark, and "expect N" with "another" for each thousand messages and the seconds in which all N came.
// Waiting for lines blocks, so the main thread does it and nothing else: after an await it would take the pool's only thread on one core.
var counts = new Counts(Number(args[1]));
var bot = MeasuredBot.Start(Number(args[0]), Enum.Parse<GatewayCompression>(args[2]), counts);
counts.AllServers.GetAwaiter().GetResult();
Say("ready");
while (Console.In.ReadLine() is { } line)
{
    if (line == "mark")
        Say(Mark.Now().ToString());
    else if (line.StartsWith("expect ", StringComparison.Ordinal))
        Expect(Number(line["expect ".Length..]));
}

bot.DisposeAsync().AsTask().GetAwaiter().GetResult();

void Expect(int messages)
{
    var series = counts.Expect(messages, () => Say("another"));
    Say("expecting");
    var elapsed = series.WaitAsync(TimeSpan.FromMinutes(1)).GetAwaiter().GetResult();
    Say(elapsed.TotalSeconds.ToString(CultureInfo.InvariantCulture));
}

static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);

static void Say(string text)
{
    Console.Out.WriteLine(text);
    Console.Out.Flush();
}
