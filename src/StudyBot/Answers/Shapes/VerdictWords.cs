using StudyBot.Knowledge.Answering.Shapes;

namespace StudyBot.Answers.Shapes;

/// <summary>What stands above the sentence that decides a claim. Pure.</summary>
internal static class VerdictWords
{
    /// <summary>What the text, or whoever it speaks of, says to the claim.</summary>
    /// <param name="words">The language.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="by">Whose view it is, escaped where that is needed; null when the text speaks for itself.</param>
    /// <param name="number">The passage's number from 1.</param>
    public static string Said(this ShapeVoice words, Verdict verdict, string? by, int number) => (verdict, by) switch
    {
        (Verdict.Affirmed, null) => words.Affirmed(number),
        (Verdict.Affirmed, _) => words.AffirmedBy(number, by),
        (Verdict.Denied, null) => words.Denied(number),
        (Verdict.Denied, _) => words.DeniedBy(number, by),
        _ => words.Undecided(number),
    };
}
