using System.Globalization;
using Spectre.Console;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Index;

/// <summary>Lays out what indexing found.</summary>
internal static class IndexReportView
{
    /// <summary>The figures of all documents together.</summary>
    public static Grid Figures(IndexReport report, TimeSpan elapsed)
    {
        var grid = new Grid().AddColumn().AddColumn(new GridColumn().RightAligned());
        void Add(string name, string value) => grid.AddRow(Markup.Escape(name), Markup.Escape(value));
        void AddCount(string name, int value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

        AddCount(Phrases.Documents, report.Documents.Count);
        AddCount(Phrases.Sections, report.Documents.Sum(d => d.Sections));
        AddCount(Phrases.Passages, report.Documents.Sum(d => d.Passages));
        AddCount(Phrases.ReadersQuestions, report.Documents.Sum(d => d.Questions.Count));
        AddCount(Phrases.FilesChanged, report.Changed);
        AddCount(Phrases.FilesRemoved, report.Removed);
        AddCount(Phrases.Warnings, report.Warnings.Count);
        Add(Phrases.Time, Phrases.Seconds(elapsed.TotalSeconds));
        return grid;
    }

    /// <summary>A warning as compilers write it: <c>file:line: what</c>; the line is left out when the whole file is meant.</summary>
    public static string Line(ReadWarning warning)
    {
        var place = warning.Line > 0 ? $"{warning.File}:{warning.Line}" : warning.File;
        return $"{place}: {Phrases.Fill([warning.Detail], $"Warning{warning.Kind}")}";
    }
}
