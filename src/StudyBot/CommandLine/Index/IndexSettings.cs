using Spectre.Console.Cli;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Index;

/// <summary>Arguments of <c>studybot index</c>.</summary>
internal sealed class IndexSettings : KnowledgeSettings
{
    /// <summary>A file to show instead of indexing.</summary>
    [CommandOption("-s|--show <FILE>")]
    [Describe(nameof(Phrases.ShowOption))]
    public string? Show { get; init; }

    /// <inheritdoc/>
    public override string? Mistake =>
        Show is null || File.Exists(Show) ? base.Mistake : Phrases.NoSuchFile("--show", Show);
}
