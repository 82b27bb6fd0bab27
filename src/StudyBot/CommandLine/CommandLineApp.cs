using System.Globalization;
using Microsoft.Extensions.Configuration;
using Spectre.Console.Cli;
using StudyBot.CommandLine.Ask;
using StudyBot.CommandLine.Evaluate;
using StudyBot.CommandLine.Index;
using StudyBot.CommandLine.Invite;
using StudyBot.CommandLine.Quiz;
using StudyBot.CommandLine.Serve;
using StudyBot.Configuration;
using StudyBot.Wording;

namespace StudyBot.CommandLine;

/// <summary>The command line: parses arguments, runs the verb, and puts what goes wrong into one clear line.</summary>
internal static class CommandLineApp
{
    const string ServeVerb = "serve";

    /// <summary>Runs one verb and returns its <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, Terminal terminal, Locations locations, CancellationToken cancel = default)
    {
        try
        {
            var configuration = ConfigurationSources.Read(locations);
            CultureInfo.CurrentUICulture = Language.Read(new SettingsReader(configuration));
            return await Build(terminal, locations, configuration).RunAsync(WithVerb(arguments), cancel);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (CommandRuntimeException wrong)
        {
            await terminal.Error.WriteLineAsync(ArgumentErrors.Explain(wrong, arguments));
            return ExitCode.WrongArguments;
        }
        catch (Exception failure) when (Failures.Explain(failure) is { } lines)
        {
            foreach (var line in lines)
                await terminal.Error.WriteLineAsync(line);
            return ExitCode.Failed;
        }
    }

    /// <summary>Without a verb the bot serves.</summary>
    static IReadOnlyList<string> WithVerb(IReadOnlyList<string> arguments) => arguments.Count == 0 ? [ServeVerb] : arguments;

    static CommandApp Build(Terminal terminal, Locations locations, IConfigurationRoot configuration)
    {
        var app = new CommandApp();
        app.Configure(config =>
        {
            config.SetApplicationName("studybot")
                .ConfigureConsole(terminal.Output)
                .SetHelpProvider(new HelpText())
                .PropagateExceptions();
            config.Settings.Registrar.RegisterInstance(new VerbContext(terminal, locations, configuration));
            config.AddCommand<ServeCommand>(ServeVerb)
                .WithDescription(Phrases.ServeVerb)
                .WithExample("serve");
            config.AddCommand<InviteCommand>("invite")
                .WithDescription(Phrases.InviteVerb)
                .WithExample("invite");
            config.AddCommand<AskCommand>("ask")
                .WithDescription(Phrases.AskVerb)
                .WithExample("ask", "\"apa fungsi pekerjaan sosial menurut Siporin?\"")
                .WithExample("ask", "--questions", "soal.txt", "--json");
            config.AddCommand<IndexCommand>("index")
                .WithDescription(Phrases.IndexVerb)
                .WithExample("index")
                .WithExample("index", "--show", "knowledge/catatan-kelas.md");
            config.AddCommand<QuizCommand>("quiz")
                .WithDescription(Phrases.QuizVerb)
                .WithExample("quiz", "--count", "10", "--seed", "7");
            config.AddCommand<EvaluateCommand>("evaluate")
                .WithDescription(Phrases.EvaluateVerb)
                .WithExample("evaluate", "--corpus", "corpus.tsv", "--queries", "queries.dev.tsv", "--qrels", "qrels.dev.tsv");
        });
        return app;
    }
}
