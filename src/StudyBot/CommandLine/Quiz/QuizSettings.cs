using System.ComponentModel;
using Spectre.Console.Cli;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Quiz;

/// <summary>Arguments of <c>studybot quiz</c>.</summary>
internal sealed class QuizSettings : KnowledgeSettings
{
    const int MostQuestions = 1000;

    /// <summary>How many questions.</summary>
    [CommandOption("-c|--count <N>")]
    [Describe(nameof(Phrases.CountOption))]
    [DefaultValue(10)]
    public int Count { get; init; } = 10;

    /// <summary>What chance begins with: the same seed over the same documents gives the same questions.</summary>
    [CommandOption("-s|--seed <S>")]
    [Describe(nameof(Phrases.SeedOption))]
    [DefaultValue(1)]
    public int Seed { get; init; } = 1;

    /// <summary>Whether questions are printed as JSON lines.</summary>
    [CommandOption("--json")]
    [Describe(nameof(Phrases.JsonOption))]
    public bool Json { get; init; }

    /// <inheritdoc/>
    public override string? Mistake =>
        Count is >= 1 and <= MostQuestions ? base.Mistake : Phrases.OutOfRange("--count", 1, MostQuestions);
}
