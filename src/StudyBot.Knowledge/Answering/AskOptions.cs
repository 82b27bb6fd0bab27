namespace StudyBot.Knowledge.Answering;

/// <summary>How to answer.</summary>
public sealed record AskOptions
{
    /// <summary>How many passages to return at most.</summary>
    /// <value>3.</value>
    public int Top { get; init; } = 3;

    /// <summary>Answers less sure than this are given as not found.</summary>
    /// <value>0.3, which declines nine in ten questions off the topic (docs/measurements.md).</value>
    public double MinConfidence { get; init; } = 0.3;

    /// <summary>Key of the only document to look into.</summary>
    /// <value>null: all of them.</value>
    public string? Document { get; init; }
}
