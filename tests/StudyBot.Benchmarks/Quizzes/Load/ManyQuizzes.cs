using System.Globalization;
using StudyBot.Benchmarks.Client;

namespace StudyBot.Benchmarks.Quizzes.Load;

/// <summary>
/// <c>quizzes PROGRAM [COUNT [QUESTIONS]]</c>: the bot as it was published, while so many classes (200) of 30 play so many questions each
/// (3), all at the same time; everybody answers within 20 seconds. Three questions take two minutes.
/// </summary>
static class ManyQuizzes
{
    public static int Run(string[] args)
    {
        var program = Path.GetFullPath(args[0]);
        var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
        var data = Directory.CreateTempSubdirectory("studybot-bench-").FullName;
        try
        {
            using var classes = Child.Start(Environment.ProcessPath!, 0, "classes", $"{count}", args.Length > 2 ? args[2] : "3");
            using var bot = Child.StartBot(program, 1, classes.Read(), data);
            classes.Read();
            // What it does at its start is to end.
            Thread.Sleep(5000);
            var (processor, resident) = (bot.Processor, bot.Resident);
            var line = classes.Ask("play");
            for (; line is not ("kept" or "missed"); line = classes.Read())
                Console.WriteLine(line);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"processor: {(bot.Processor - processor).TotalMilliseconds / count:0} ms a quiz; memory: {resident >> 20} MB before, {bot.Resident >> 20} MB after, {(bot.Resident - resident) / 1024 / count} KB a quiz"));
            return line == "kept" ? 0 : 1;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }
}
