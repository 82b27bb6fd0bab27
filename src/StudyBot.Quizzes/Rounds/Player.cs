namespace StudyBot.Quizzes.Rounds;

/// <summary>Somebody who plays.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">The name shown when they joined; boards need no look-ups.</param>
/// <param name="Factor">How many times the ordinary reading time they take, 1 to 3.</param>
/// <param name="Team">Their team, from 0; null without teams.</param>
public sealed record Player(ulong Id, string Name, double Factor = 1, int? Team = null);
