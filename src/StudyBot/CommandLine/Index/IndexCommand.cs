using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Index;

/// <summary><c>studybot index</c>: brings the index up to the documents and reports what they hold.</summary>
internal sealed class IndexCommand(VerbContext verb) : HostedCommand<IndexSettings>(verb)
{
    /// <inheritdoc/>
    protected override int Run(IServiceProvider services, IndexSettings settings, CancellationToken cancel)
    {
        if (settings.Show is { } file)
            return Show(file, services.GetRequiredService<KnowledgeOptions>().MaxFileBytes);
        var time = services.GetRequiredService<TimeProvider>();
        var started = time.GetTimestamp();
        var folder = services.GetRequiredService<KnowledgeFolder>();
        var report = Terminal.Output.Profile.Capabilities.Interactive
            ? WithProgressBar(progress => folder.Refresh(progress, cancel))
            : folder.Refresh(cancel: cancel);
        Terminal.Output.Write(IndexReportView.Figures(report, time.GetElapsedTime(started)));
        WriteWarnings(report.Warnings, Terminal.Raw);
        return ExitCode.Done;
    }

    int Show(string file, long maxBytes)
    {
        var result = DocumentFile.Read(file, file, maxBytes);
        if (result.Document is { } document)
            Terminal.Output.Write(SectionTreeView.Of(document));
        WriteWarnings(result.Warnings, result.Document is null ? Terminal.Error : Terminal.Raw);
        return result.Document is null ? ExitCode.Failed : ExitCode.Done;
    }

    /// <summary>Whole lines, unwrapped, so that editors can jump to file and line.</summary>
    static void WriteWarnings(IReadOnlyList<ReadWarning> warnings, TextWriter writer)
    {
        foreach (var warning in warnings)
            writer.WriteLine(IndexReportView.Line(warning));
    }

    IndexReport WithProgressBar(Func<IProgress<IndexProgress>, IndexReport> refresh) =>
        Terminal.Output.Progress().AutoClear(true).Start(bars =>
        {
            var bar = bars.AddTask(Phrases.Indexing);
            return refresh(new Progress(step => bar.MaxValue(step.Total).Value(step.Done).Description(Markup.Escape(step.File))));
        });

    /// <summary>Reports on the spot; the framework's own <c>Progress</c> would report late, from another thread.</summary>
    sealed class Progress(Action<IndexProgress> report) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => report(value);
    }
}
