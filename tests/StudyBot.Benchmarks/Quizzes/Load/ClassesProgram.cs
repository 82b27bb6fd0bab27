using System.Globalization;
using StudyBot.Benchmarks.Client.Peer;

namespace StudyBot.Benchmarks.Quizzes.Load;

/// <summary>
/// The process <c>classes COUNT QUESTIONS</c>: prints its port, then <c>connected</c>; after a line it lets the classes play, prints figures,
/// and at last <c>kept</c> or <c>missed</c> for what is wanted.
/// </summary>
static class ClassesProgram
{
    const double WantedMilliseconds = 50;

    const int WantedEdits = 2;

    /// <summary>A minute for each question is far more than one takes.</summary>
    static readonly TimeSpan PerQuestion = TimeSpan.FromMinutes(1);

    public static int Run(string[] args)
    {
        var (count, questions) = (int.Parse(args[0], CultureInfo.InvariantCulture), int.Parse(args[1], CultureInfo.InvariantCulture));
        var counted = new CountedRequests();
        Classes classes = null!;
        FakeDiscord discord = null!;
        using var presses = new PlannedPresses(() => discord.Gateway.Result);
        classes = new Classes(count, questions, presses, seed: 1);
        using (discord = new FakeDiscord(count, new ClassRoutes(counted, presses, () => classes).Answer))
        {
            _ = discord.RunAsync();
            Say($"{discord.Port}");
            discord.Gateway.Wait();
            Say("connected");
            Console.In.ReadLine();
            classes.Open(within: TimeSpan.FromSeconds(1));
            var isOver = classes.Over.Wait(PerQuestion * (questions + 1));
            if (!isOver)
                Say("not all classes came to their end");
            Say(Report(counted, presses, classes) && isOver ? "kept" : "missed");
        }
        return 0;
    }

    static bool Report(CountedRequests counted, PlannedPresses presses, Classes classes)
    {
        var slowest = 0.0;
        foreach (var (kind, took) in presses.Took())
        {
            var (half, most) = (took[took.Length / 2], took[took.Length * 99 / 100]);
            Say(Invariant($"{kind,-12} p50 / p99 / most, ms {half,12:0.0} / {most:0.0} / {took[^1]:0.0} of {took.Length}"));
            if (kind.StartsWith("question", StringComparison.Ordinal))
                slowest = Math.Max(slowest, most);
        }
        foreach (var (kind, unexpected) in presses.Unexpected)
            Say($"{kind,-12} answered with something else: {unexpected}");
        Say($"never answered: {presses.Unanswered}");
        Say($"requests besides answers: {counted.All}, at most {counted.MostInASecond} a second; refused for all {counted.Refused.Global}, for a channel {counted.Refused.Channel}");
        var edits = classes.Questions.Select(counted.EditsOf).DefaultIfEmpty().Max();
        Say($"questions shown: {classes.Questions.Count}, edits of one at most: {edits}");
        var reveals = classes.Reveals.Order().ToArray();
        if (reveals.Length > 0)
            Say(Invariant($"last answer → reveal, p50 / p99 / most, s: {reveals[reveals.Length / 2]:0.0} / {reveals[reveals.Length * 99 / 100]:0.0} / {reveals[^1]:0.0}"));
        return slowest <= WantedMilliseconds && presses.Unexpected.Count == 0 && presses.Unanswered == 0 && counted.Refused == (0, 0) && edits <= WantedEdits;
    }

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
