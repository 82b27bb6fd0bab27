namespace StudyBot.Quizzes.Scoring;

/// <summary>What one person got for one question.</summary>
/// <param name="Counted">The answer that counted.</param>
/// <param name="IsRight">Whether it was right.</param>
/// <param name="Points">What it brought; may be 0 although right, for a question without weight or when others were faster.</param>
public sealed record Score(Attempt Counted, bool IsRight, int Points);

/// <summary>
/// Turns the answers to one question into points. Pure, and blind to the order in which answers arrived: only their own times count.
/// </summary>
public static class Scorer
{
    /// <summary>Scores one question.</summary>
    /// <param name="attempts">All answers given in time, in any order.</param>
    /// <param name="isRight">Whether an answer is right, appeals included.</param>
    /// <param name="weight">0 for a warm-up, else 1 or 2.</param>
    /// <param name="rules">The quiz's rules.</param>
    public static IReadOnlyDictionary<ulong, Score> Score(
        IEnumerable<Attempt> attempts, Func<Attempt, bool> isRight, int weight, ScoringRules rules)
    {
        var counted = attempts.GroupBy(attempt => attempt.Person).Select(own => Counted(own, isRight, rules)).ToList();
        var right = counted.Where(isRight).ToHashSet();
        var lastWinner = right.Count == 0 ? default : right.Min(attempt => attempt.At) + ScoringRules.FairnessWindow;
        return counted.ToDictionary(attempt => attempt.Person, attempt =>
        {
            var wins = right.Contains(attempt) && (rules.Mode != ScoringMode.FirstRight || attempt.At <= lastWinner);
            return new Score(attempt, right.Contains(attempt), wins ? weight * Points(attempt, rules.Mode) : 0);
        });
    }

    /// <summary>Whoever may press every button until one is right has not chosen: where the first right one wins, the first choice counts.</summary>
    static Attempt Counted(IEnumerable<Attempt> own, Func<Attempt, bool> isRight, ScoringRules rules)
    {
        var ordered = own.OrderBy(attempt => attempt.At).ToList();
        if (rules.Choice == ChoiceRule.FirstCounts || (rules.Mode == ScoringMode.FirstRight && ordered[0].Option is not null))
            return ordered[0];
        return ordered[^1].Option is null ? ordered.FirstOrDefault(isRight) ?? ordered[^1] : LastChoice(ordered);
    }

    /// <summary>When the last choice was made: pressing the same button once more is no new choice and costs no speed.</summary>
    static Attempt LastChoice(List<Attempt> ordered)
    {
        var at = ordered.Count - 1;
        while (at > 0 && ordered[at - 1].Option == ordered[^1].Option)
            at--;
        return ordered[at];
    }

    /// <summary>1000 × (1 − (t/T)/2), Kahoot's published rule, where speed counts; else 1000.</summary>
    static int Points(Attempt attempt, ScoringMode mode)
    {
        if (mode != ScoringMode.Speed || attempt.Limit is not { } limit || limit <= TimeSpan.Zero)
            return ScoringRules.Full;
        var share = Math.Clamp(attempt.Elapsed / limit, 0, 1);
        return (int)Math.Round(ScoringRules.Full * (1 - (share / 2)), MidpointRounding.AwayFromZero);
    }
}
