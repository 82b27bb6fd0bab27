namespace StudyBot.Discord.Rest.Limiting;

/// <summary>A request's turn, or the wait that would have been too long.</summary>
/// <param name="Route">Whose turn.</param>
/// <param name="Bucket">Where the request is counted; null for routes without a bucket.</param>
/// <param name="TooLong">Set when there is no turn before the deadline.</param>
internal readonly record struct Lease(Route Route, Bucket? Bucket, TimeSpan? TooLong = null);
