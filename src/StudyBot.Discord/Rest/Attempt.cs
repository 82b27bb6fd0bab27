using StudyBot.Discord.Rest.Limiting;

namespace StudyBot.Discord.Rest;

/// <summary>How one try of a request ended.</summary>
/// <param name="Status">HTTP status, or null when there was no answer.</param>
/// <param name="Body">The answer's body; empty without one. Goes with the attempt.</param>
internal sealed record Attempt(int? Status, ResponseBody Body) : IDisposable
{
    /// <summary>What the answer tells of its bucket.</summary>
    public RateLimitHeaders? Limits { get; init; }

    /// <summary>Set for a 429.</summary>
    public RateLimited? RateLimited { get; init; }

    /// <summary>Without an answer: whether the request certainly never reached Discord.</summary>
    public bool NeverSent { get; init; }

    /// <summary>Without an answer: why, in words that hold no address.</summary>
    public string? Fault { get; init; }

    /// <summary>
    /// Whether it may have been done although it did not succeed. A 502 is Discord's word for "nobody was there to process it"
    /// (developers/topics/opcodes-and-status-codes).
    /// </summary>
    public bool PerhapsDone => Status is null ? !NeverSent : Status >= 500 && Status != 502;

    public bool IsSuccess => Status is >= 200 and < 300;

    public void Dispose() => Body.Dispose();
}
