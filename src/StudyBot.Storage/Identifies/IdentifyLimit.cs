namespace StudyBot.Storage.Identifies;

/// <summary>The session start limit as Discord states it (documentation: gateway, "Get Gateway Bot").</summary>
/// <param name="Total">Sessions per window.</param>
/// <param name="Remaining">Sessions left in the current window.</param>
/// <param name="ResetAfter">Time until the window ends.</param>
/// <param name="MaxConcurrency">Sessions that may be opened within five seconds.</param>
public sealed record IdentifyLimit(int Total, int Remaining, TimeSpan ResetAfter, int MaxConcurrency);
