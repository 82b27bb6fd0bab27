namespace StudyBot.Storage.Identifies;

/// <summary>The answer to the wish to open a session.</summary>
/// <param name="Granted">True when the session was counted and may be opened; false when the budget is used up.</param>
/// <param name="Budget">The budget after this answer; <see cref="IdentifyBudget.ResetsAt"/> says how long to wait.</param>
public sealed record IdentifyGrant(bool Granted, IdentifyBudget Budget);
