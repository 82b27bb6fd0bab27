using StudyBot.Knowledge.Language;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>A number in a sentence.</summary>
/// <param name="Before">The sentence up to the number.</param>
/// <param name="Written">The number as written: "30", "3 (tiga)", "tiga", "1.500".</param>
/// <param name="After">The rest of the sentence.</param>
/// <param name="Value">What it amounts to.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Spot">The block it stands in.</param>
/// <param name="Context">All that its block says, in which no other option may stand.</param>
sealed record Amount(string Before, string Written, string After, long Value, AmountForm Form, QuestionSource Source, Spot Spot, string Context)
{
    /// <summary>The stem of what is counted: the first word behind the number.</summary>
    public string Counted => field ??= Words.Of(After) is [var first, ..] ? first.Stem : "";

    /// <summary>What the number is of: rupiah, per cent or what is counted.</summary>
    public string Unit => Before.EndsWith("Rp", StringComparison.Ordinal) ? "Rp" : After.StartsWith('%') ? "%" : Counted;

    /// <summary>The sentence with the number missing.</summary>
    public string Blanked => Before + Definition.Blank + After;

    /// <summary>The sentence with another number in its place.</summary>
    public string With(string number) => Before + number + After;
}

/// <summary>How a number is written.</summary>
enum AmountForm
{
    /// <summary>"30", "1.500".</summary>
    Figures,

    /// <summary>"tiga".</summary>
    Word,

    /// <summary>A year: "1945".</summary>
    Year,
}
