namespace StudyBot.Knowledge.Answering;

/// <summary>What tells whether the first passage answers the question.</summary>
/// <param name="Coverage">Share of the question's weight the passage holds, 0..1; for a comparison, the passages compared together.</param>
/// <param name="Gap">How far the second passage falls behind the first, 0..1.</param>
/// <param name="Window">Share of the question's weight within neighbouring words of the passage, 0..1.</param>
/// <param name="Missing">Share of the question's weight that stands nowhere in the material, 0..1.</param>
/// <param name="Astray">Whether the passage is the author's that was asked for, but lacks a word by which the material names sections: it is then about something else.</param>
sealed record Evidence(double Coverage, double Gap, double Window, double Missing, bool Astray)
{
    /// <summary>Reads it off the candidates, of which there is at least one.</summary>
    public static Evidence Of(Question question, List<Candidate> ranked)
    {
        var best = ranked[0];
        var fit = question.Form.HasFlag(QuestionForm.Comparison)
            ? ranked.Take(Ranking.Compared).Select(c => c.Fit).Aggregate((a, b) => a.With(b))
            : best.Fit;
        return new Evidence(
            fit.Coverage(question),
            ranked.Count > 1 ? Math.Max(0, 1 - ranked[1].Score / best.Score) : 1,
            best.Fit.Window,
            question.Missing,
            question.Form.HasFlag(QuestionForm.Attributed) && question.Concepts.Where((c, i) => c.NamesSections && fit.Found[i] == 0).Any());
    }

    /// <summary>How likely it is that the passage answers, 0..1: a logistic function, fitted as docs/measurements.md tells.</summary>
    public double Confidence() =>
        1 / (1 + Math.Exp(-(-5.1 + 6.7 * Coverage + 2.2 * Gap + 2.1 * Window - 2.4 * Missing - (Astray ? 2.5 : 0))));
}
