using StudyBot.Quizzes.Scoring;

namespace StudyBot.Quizzes.Rounds;

/// <summary>What a quiz is, fixed when it is opened.</summary>
/// <param name="Id">Names it for ever; up to 30 characters.</param>
/// <param name="Server">The server it belongs to; its boards count there.</param>
/// <param name="Channel">The channel or thread it is played in.</param>
/// <param name="Starter">Who opened it and steers it.</param>
/// <param name="Topic">What it is about, as its starter named it; empty for everything.</param>
/// <param name="Items">The questions in order.</param>
/// <param name="OpenedAt">When, by the platform's clock.</param>
public sealed record RoundSetup(
    string Id, ulong Server, ulong Channel, ulong Starter, string Topic, IReadOnlyList<RoundItem> Items, DateTimeOffset OpenedAt)
{
    /// <summary>Time to think; reading time comes on top.</summary>
    public TimeSpan Think { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How right answers become points.</summary>
    public ScoringRules Rules { get; init; } = new();

    /// <summary>What makes it go on.</summary>
    public Pacing Pacing { get; init; }

    /// <summary>Names of the teams; empty when everyone plays alone.</summary>
    public IReadOnlyList<string> Teams { get; init; } = [];

    /// <summary>Answers are hidden in the reveal until clicked, so that later readers of the channel can practise.</summary>
    public bool HidesAnswers { get; init; }

    /// <summary>The voluntary repetition of one person's misses: it counts on no board.</summary>
    public bool IsPractice { get; init; }

    /// <summary>Questions asked for; more than there are items when the documents hold no more good ones.</summary>
    public int Wanted { get; init; }
}

/// <summary>What makes a quiz go on.</summary>
public enum Pacing
{
    /// <summary>Questions end at their deadline, the next one follows by itself.</summary>
    Timed,

    /// <summary>Questions end at their deadline, the starter calls the next one.</summary>
    HostPaced,

    /// <summary>Questions end when all have answered or the starter says so.</summary>
    Untimed,
}
