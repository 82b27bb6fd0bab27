namespace StudyBot.Knowledge.Answering;

/// <summary>How sure an answer is: a logistic function of what tells answerable questions from others.</summary>
/// <param name="Coverage">Share of the question's weight the passage holds, 0..1.</param>
/// <param name="Strength">The search score as a share of the best that the question's words could reach, about 0..1.</param>
/// <param name="Gap">How far the second passage falls behind the first, 0..1.</param>
/// <param name="Window">Share of the question's weight within neighbouring words, 0..1.</param>
/// <param name="Missing">Share of the question's weight that stands nowhere in the material, 0..1.</param>
sealed record Evidence(double Coverage, double Strength, double Gap, double Window, double Missing)
{
    /// <summary>Confidence, 0..1.</summary>
    public double Confidence() => 1 / (1 + Math.Exp(-(-4.6 + 6.5 * Coverage + 0.8 * Strength + 1.0 * Gap + 1.0 * Window - 2.0 * Missing)));
}
