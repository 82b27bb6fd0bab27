namespace StudyBot.Quizzes.Scoring;

/// <summary>How long people get for a question.</summary>
public static class ReadingTime
{
    /// <summary>For each word of the question and its options, beside the time to think.</summary>
    public static readonly TimeSpan PerWord = TimeSpan.FromSeconds(0.4);

    /// <summary>The least and greatest factor people may choose for themselves.</summary>
    public const double LeastFactor = 1, GreatestFactor = 3;

    /// <summary>So much longer than the ordinary time everybody waits for slower readers; then those finish while the others go on.</summary>
    public const double LongestWait = 1.5;

    /// <summary>The time for a question.</summary>
    /// <param name="think">Time to think, the same for all questions of a quiz.</param>
    /// <param name="texts">What there is to read.</param>
    public static TimeSpan For(TimeSpan think, IEnumerable<string> texts) => think + (PerWord * texts.Sum(Words));

    static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
