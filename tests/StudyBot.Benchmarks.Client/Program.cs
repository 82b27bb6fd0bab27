using System.Globalization;
using StudyBot.Benchmarks.Client;
using StudyBot.Discord;

// PORT SERVERS COMPRESSION: our client, and nothing the bot adds to it. Prints "ready" when all servers are decoded; then answers
// "mark" with a Mark, and "expect N" with "another" for each thousand messages and the seconds in which all N came.
var counts = new Counts(Number(args[1]));
await using var bot = MeasuredBot.Start(Number(args[0]), Enum.Parse<GatewayCompression>(args[2]), counts);
await counts.AllServers;
Say("ready");
while (await Console.In.ReadLineAsync() is { } line)
{
    if (line == "mark")
        Say(Mark.Now().ToString());
    else if (line.StartsWith("expect ", StringComparison.Ordinal))
        await ExpectAsync(Number(line["expect ".Length..]));
}

async Task ExpectAsync(int messages)
{
    var series = counts.Expect(messages, () => Say("another"));
    Say("expecting");
    var elapsed = await series.WaitAsync(TimeSpan.FromMinutes(1));
    Say(elapsed.TotalSeconds.ToString(CultureInfo.InvariantCulture));
}

static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);

static void Say(string text)
{
    Console.Out.WriteLine(text);
    Console.Out.Flush();
}
