namespace StudyBot.Quizzes.Scoring;

/// <summary>How right answers become points.</summary>
/// <param name="Mode">What besides being right counts.</param>
/// <param name="Choice">Which of several answers of one person counts.</param>
public sealed record ScoringRules(ScoringMode Mode = ScoringMode.WholeTime, ChoiceRule Choice = ChoiceRule.LastCounts)
{
    /// <summary>Points of a right answer of weight 1.</summary>
    public const int Full = 1000;

    /// <summary>
    /// How long after the first right answer others still win: less would reward a fast line, not a fast mind. Kotoba waits 2.1 s.
    /// </summary>
    public static readonly TimeSpan FairnessWindow = TimeSpan.FromSeconds(2);
}

/// <summary>What besides being right counts.</summary>
public enum ScoringMode
{
    /// <summary>Nothing: everyone has the whole time.</summary>
    WholeTime,

    /// <summary>Speed: from all points at once down to half of them at the deadline.</summary>
    Speed,

    /// <summary>Only who is right first, and who is right within <see cref="ScoringRules.FairnessWindow"/> after that.</summary>
    FirstRight,
}

/// <summary>Which of several answers of one person counts.</summary>
public enum ChoiceRule
{
    /// <summary>The last choice before the close; of typed answers the first right one.</summary>
    LastCounts,

    /// <summary>The first answer, whatever follows.</summary>
    FirstCounts,
}
