using Spectre.Console.Cli;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Evaluate;

/// <summary>Arguments of <c>studybot evaluate</c>.</summary>
internal sealed class EvaluateSettings : HostedSettings
{
    /// <summary>The passages.</summary>
    [CommandOption("--corpus <FILE>", isRequired: true)]
    [Describe(nameof(Phrases.CorpusOption))]
    public string Corpus { get; init; } = "";

    /// <summary>The questions.</summary>
    [CommandOption("--queries <FILE>", isRequired: true)]
    [Describe(nameof(Phrases.QueriesOption))]
    public string Queries { get; init; } = "";

    /// <summary>Which passage answers which question.</summary>
    [CommandOption("--qrels <FILE>", isRequired: true)]
    [Describe(nameof(Phrases.QrelsOption))]
    public string Qrels { get; init; } = "";

    /// <summary>Questions without an answer.</summary>
    [CommandOption("--negatives <FILE>")]
    [Describe(nameof(Phrases.NegativesOption))]
    public string? Negatives { get; init; }

    /// <summary>Whether the third column of the negatives names a passage that is passed over.</summary>
    [CommandOption("--pass-over")]
    [Describe(nameof(Phrases.PassOverOption))]
    public bool PassOver { get; init; }

    /// <summary>Where the rankings go.</summary>
    [CommandOption("--run <OUT>")]
    [Describe(nameof(Phrases.RunOption))]
    public string? Out { get; init; }

    /// <inheritdoc/>
    public override string? Mistake
    {
        get
        {
            (string Option, string? Path)[] files =
                [("--corpus", Corpus), ("--queries", Queries), ("--qrels", Qrels), ("--negatives", Negatives)];
            var missing = Array.Find(files, file => file.Path is not null && !File.Exists(file.Path));
            return missing.Path is null ? null : Phrases.NoSuchFile(missing.Option, missing.Path);
        }
    }
}
