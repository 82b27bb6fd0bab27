using Microsoft.Extensions.Logging;
using StudyBot.Quizzes.Rounds;

namespace StudyBot.Quizzes.Running;

/// <summary>What every running round uses.</summary>
/// <param name="Journal">Where events are written.</param>
/// <param name="Stage">Who shows effects.</param>
/// <param name="Platform">The platform's time.</param>
/// <param name="Clock">Timers.</param>
/// <param name="Broken">Told of a round that cannot go on.</param>
/// <param name="Logger">The log.</param>
internal sealed record RoundParts(
    RoundJournal Journal, IStage Stage, PlatformClock Platform, TimeProvider Clock, Action<LiveRound> Broken, ILogger Logger);

/// <summary>Shows effects to people.</summary>
internal interface IStage
{
    /// <summary>Shows one effect and tells what became of it.</summary>
    Task<RoundEvent> ShowAsync(Effect effect, RoundState state, CancellationToken cancel);
}

/// <summary>An event could not be stored, so it did not happen; the round goes on from what is stored.</summary>
internal sealed class RoundBrokenException(string id, Exception cause)
    : Exception($"The journal of quiz {id} could not be written: {cause.Message} What was stored before is kept.", cause);
