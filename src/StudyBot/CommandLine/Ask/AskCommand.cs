using Microsoft.Extensions.DependencyInjection;
using StudyBot.Configuration;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Ask;

/// <summary><c>studybot ask</c>: answers one question, or a file of them, from the documents as they are now.</summary>
internal sealed class AskCommand(VerbContext verb) : HostedCommand<AskSettings>(verb)
{
    /// <inheritdoc/>
    protected override int Run(IServiceProvider services, AskSettings settings, CancellationToken cancel)
    {
        IReadOnlyList<QuestionLine> questions = settings.Questions is { } file
            ? QuestionFile.Read(file)
            : [QuestionFile.Numbered(1, settings.Question!)];
        using var snapshot = Current(services, cancel);
        var answerer = new Answerer(snapshot);
        var options = new AskOptions { Top = settings.Top, MinConfidence = services.GetRequiredService<StudyBotSettings>().MinConfidence };
        var time = services.GetRequiredService<TimeProvider>();
        foreach (var question in questions)
        {
            cancel.ThrowIfCancellationRequested();
            var started = time.GetTimestamp();
            var answer = answerer.Ask(question.Text, options);
            if (settings.Json)
                Terminal.Raw.WriteLine(AnswerJson.Line(question, answer, time.GetElapsedTime(started)));
            else
                Terminal.Output.Write(AnswerView.Of(answer, withQuestion: questions.Count > 1, settings.Explain));
        }
        return ExitCode.Done;
    }

    /// <summary>The documents as they are now, or, while another process keeps the index, as that process left them.</summary>
    Snapshot Current(IServiceProvider services, CancellationToken cancel)
    {
        var folder = services.GetRequiredService<KnowledgeFolder>();
        if (!folder.ReadOnly)
        {
            folder.Refresh(cancel: cancel);
            return folder.Snapshot();
        }
        var snapshot = folder.Snapshot();
        if (snapshot.Documents.Count == 0)
        {
            // The other process is filling it for the first time: "the material does not say" would be false.
            snapshot.Dispose();
            throw new KnowledgeException(KnowledgeFault.IndexInUse, services.GetRequiredService<KnowledgeOptions>().IndexDirectory);
        }
        Terminal.Error.WriteLine(Phrases.IndexHeldByAnother);
        return snapshot;
    }
}
