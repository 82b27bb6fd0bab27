using System.Reflection;
using Spectre.Console.Cli;
using StudyBot.CommandLine;
using StudyBot.CommandLine.Ask;
using StudyBot.CommandLine.Evaluate;
using StudyBot.CommandLine.Index;

namespace StudyBot.Tests.CommandLine;

public sealed class HelpTests : IDisposable
{
    readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory(Timeout = 60000)]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_of_the_program_names_every_verb(params string[] arguments)
    {
        var run = await _bench.RunAsync(arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (var verb in new[] { "serve", "ask", "index", "evaluate" })
            Assert.Contains(run.OutputLines, line => line.TrimStart().StartsWith(verb + " ", StringComparison.Ordinal));
    }

    [Theory(Timeout = 60000)]
    [InlineData("ask", typeof(AskSettings), "id", "Pemakaian: studybot ask [PERTANYAAN]")]
    [InlineData("ask", typeof(AskSettings), "en", "Usage: studybot ask [QUESTION]")]
    [InlineData("index", typeof(IndexSettings), "id", "Pemakaian: studybot index")]
    [InlineData("evaluate", typeof(EvaluateSettings), "id", "Pemakaian: studybot evaluate --corpus <FILE>")]
    public async Task Help_of_a_verb_describes_every_option(string verb, Type settings, string language, string usage)
    {
        _bench.Write("appsettings.json", $$"""{ "StudyBot": { "Language": "{{language}}" } }""");

        var run = await _bench.RunAsync(verb, "--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(usage, run.Output);
        Assert.Contains($"studybot {verb}", run.Output[usage.Length..]);
        foreach (var property in settings.GetProperties().Where(p => p.GetCustomAttribute<CommandOptionAttribute>() is not null))
        {
            var option = property.GetCustomAttribute<CommandOptionAttribute>()!.LongNames[0];
            Assert.NotNull(property.GetCustomAttribute<DescribeAttribute>());
            Assert.Contains(run.OutputLines, line => line.TrimStart().StartsWith('-') && line.Contains($"--{option} ", StringComparison.Ordinal));
        }
    }
}
