using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;
using StudyBot.Knowledge.Evaluation;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Evaluate;

/// <summary><c>studybot evaluate</c>: measures retrieval against judged questions.</summary>
internal sealed class EvaluateCommand(VerbContext verb) : HostedCommand<EvaluateSettings>(verb)
{
    /// <inheritdoc/>
    protected override int Run(IServiceProvider services, EvaluateSettings settings, CancellationToken cancel)
    {
        var set = Read(settings);
        using var run = settings.Out is { } path ? File.CreateText(path) : null;
        Terminal.Output.Write(Figures(RetrievalEvaluation.Run(set, services.GetRequiredService<TimeProvider>(), run)));
        return ExitCode.Done;
    }

    static QuestionSet Read(EvaluateSettings settings)
    {
        try
        {
            return QuestionSet.Read(settings.Corpus, settings.Queries, settings.Qrels, settings.Negatives, settings.PassOver);
        }
        catch (FormatException broken)
        {
            throw new InputFileException(broken.Message, broken);
        }
    }

    static Grid Figures(EvaluationReport report)
    {
        var grid = new Grid().AddColumn().AddColumn(new GridColumn().RightAligned());
        void Add(string name, double value, string format) =>
            grid.AddRow(Markup.Escape(name), value.ToString(format, CultureInfo.InvariantCulture));

        Add(Phrases.FigurePassages, report.Passages, "0");
        Add(Phrases.FigureQuestions, report.Questions, "0");
        Add("R@1", report.RecallAt1, "0.000");
        Add("R@5", report.RecallAt5, "0.000");
        Add("MRR@10", report.MrrAt10, "0.000");
        Add("nDCG@10", report.NdcgAt10, "0.000");
        if (report.RocAuc is { } area)
            Add(Phrases.FigureRocAuc, area, "0.000");
        Add(Phrases.FigureQuestionsPerSecond, report.QuestionsPerSecond, "0");
        return grid;
    }
}
