namespace StudyBot.Knowledge.Answering;

/// <summary>What tells whether the first passage answers the question. Shares are of the question's weight, 0..1.</summary>
/// <param name="Coverage">Share the passage holds; for a comparison, the passages compared together.</param>
/// <param name="Together">Share the first passages hold together: what is in none of them is nowhere near the answer.</param>
/// <param name="Start">Share within the passage's very first words.</param>
/// <param name="Missing">Share that stands nowhere in the material.</param>
/// <param name="Gap">How far the second passage falls behind the first, 0..1.</param>
/// <param name="Lead">How far the fourth passage falls behind the first, 0..1.</param>
/// <param name="Undefined">Whether a definition or a person is asked for outside a section of definitions: a passage that merely holds the word is then no answer.</param>
/// <param name="Says">Share right before a word that says what it is, which makes up for the lack of such a section.</param>
/// <param name="Lacks">What is decisive and not there.</param>
sealed record Evidence(
    double Coverage, double Together, double Start, double Missing, double Gap, double Lead, bool Undefined, double Says, Lack Lacks)
{
    /// <summary>No evidence at all: nothing was found.</summary>
    public static readonly Evidence None = new(0, 0, 0, 1, 0, 0, false, 0, Lack.Nothing);

    /// <summary>Passages whose words are taken together.</summary>
    const int First = 3;

    /// <summary>Reads it off the candidates.</summary>
    public static Evidence Of(Question question, IReadOnlyList<Candidate> ranked)
    {
        if (ranked.Count == 0)
            return None;
        var best = ranked[0];
        var together = ranked.Take(First).Select(c => c.Fit).Aggregate((a, b) => a.With(b));
        var fit = question.Form.HasFlag(QuestionForm.Comparison) ? together : best.Fit;
        return new Evidence(
            fit.WithFullNames(question).Coverage(question),
            together.WithFullNames(question).Coverage(question),
            question.AsksWhatItIs ? Math.Max(best.Fit.Start, best.Fit.Plainly) : best.Fit.Start,
            question.Missing,
            Behind(ranked, 1),
            Behind(ranked, First),
            question.AsksWhatItIs && !best.Fit.Defines,
            best.Fit.Says,
            Lacking.In(question, fit, best.Fit.Wants));
    }

    /// <summary>How likely it is that the passage answers, 0..1: of the answers with a confidence of .7 about 7 in 10 are right. A logistic function, fitted as docs/measurements.md tells.</summary>
    public double Confidence()
    {
        // Where few passages hold anything of the question, even a bad one is far ahead: being ahead counts as much as the passage holds.
        var ahead = Coverage * (1.9 * Gap + 1.3 * Lead);
        var logit = -5.1 + 2.2 * Coverage + 2.3 * Together + 2.2 * Start - 0.3 * Missing + ahead;
        if (Undefined)
            logit -= 1.6 - 1.4 * Says;
        return 1 / (1 + Math.Exp(Lacking.Weight(Lacks) - logit));
    }

    static double Behind(IReadOnlyList<Candidate> ranked, int place) =>
        ranked.Count > place ? Math.Max(0, 1 - ranked[place].Score / ranked[0].Score) : 1;
}
