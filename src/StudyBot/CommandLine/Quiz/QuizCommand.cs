using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Quizzes.Generation;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Quiz;

/// <summary><c>studybot quiz</c>: prints questions made from the documents, each with its answer and its source.</summary>
internal sealed class QuizCommand(VerbContext verb) : HostedCommand<QuizSettings>(verb)
{
    /// <inheritdoc/>
    protected override int Run(IServiceProvider services, QuizSettings settings, CancellationToken cancel)
    {
        var options = services.GetRequiredService<KnowledgeOptions>();
        var bank = QuestionBank.Of(FolderDocuments.In(options.Folder, options.MaxFileBytes), CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        var set = bank.Draw(new QuestionRequest(settings.Count, settings.Seed));
        foreach (var (index, question) in set.Questions.Index())
        {
            if (settings.Json)
                Terminal.Raw.WriteLine(QuizJson.Line(question));
            else
                Terminal.Output.Write(QuestionView.Of(question, index + 1));
        }
        if (set.Missing > 0)
            Terminal.Error.WriteLine(Phrases.FewerQuestions(set.Wanted, set.Questions.Count));
        return ExitCode.Done;
    }
}
