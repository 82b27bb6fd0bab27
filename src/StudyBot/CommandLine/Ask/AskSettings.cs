using System.ComponentModel;
using Spectre.Console.Cli;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Ask;

/// <summary>Arguments of <c>studybot ask</c>.</summary>
internal sealed class AskSettings : KnowledgeSettings
{
    /// <summary>The most passages one answer shows.</summary>
    const int MostPassages = 50;

    /// <summary>The question, when one is asked.</summary>
    [CommandArgument(0, "[Question]")]
    [Describe(nameof(Phrases.QuestionArgument))]
    public string? Question { get; init; }

    /// <summary>A file of questions, when many are asked.</summary>
    [CommandOption("-q|--questions <FILE>")]
    [Describe(nameof(Phrases.QuestionsOption))]
    public string? Questions { get; init; }

    /// <summary>Passages per answer.</summary>
    [CommandOption("-n|--top <N>")]
    [Describe(nameof(Phrases.TopOption))]
    [DefaultValue(3)]
    public int Top { get; init; } = 3;

    /// <summary>Whether answers are printed as JSON lines.</summary>
    [CommandOption("--json")]
    [Describe(nameof(Phrases.JsonOption))]
    public bool Json { get; init; }

    /// <summary>Whether the reasons are told.</summary>
    [CommandOption("--explain")]
    [Describe(nameof(Phrases.ExplainOption))]
    public bool Explain { get; init; }

    /// <inheritdoc/>
    public override string? Mistake
    {
        get
        {
            if (string.IsNullOrWhiteSpace(Question) == Questions is null)
                return Phrases.OneQuestionOrAFile;
            if (Questions is not null && !File.Exists(Questions))
                return Phrases.NoSuchFile("--questions", Questions);
            return Top is >= 1 and <= MostPassages ? base.Mistake : Phrases.OutOfRange("--top", 1, MostPassages);
        }
    }
}
