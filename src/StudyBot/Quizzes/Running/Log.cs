using Microsoft.Extensions.Logging;

namespace StudyBot.Quizzes.Running;

/// <summary>Lines for those who watch a running bot. Never what people write.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "Quiz {Id} cannot go on as it is; it is read again from storage at the next press, or some seconds later.")]
    public static partial void RoundBroken(ILogger log, Exception failure, string id);

    [LoggerMessage(2, LogLevel.Information, "Quiz {Id} goes on after the start: {Phase}, question {Question}.")]
    public static partial void RoundResumed(ILogger log, string id, string phase, int question);

    [LoggerMessage(3, LogLevel.Error, "Quiz {Id} could not be read from storage and stays closed.")]
    public static partial void RoundUnreadable(ILogger log, Exception failure, string id);

    [LoggerMessage(4, LogLevel.Information, "In quiz {Id}, question {Question}, an appeal was accepted by {Judges}.")]
    public static partial void AppealAccepted(ILogger log, string id, int question, string judges);

    [LoggerMessage(5, LogLevel.Warning, "What quizzes keep could not be written; the next attempt follows.")]
    public static partial void NotKept(ILogger log, Exception failure);

    [LoggerMessage(6, LogLevel.Warning,
        "Quiz {Id} could not be read and knew somebody who wants nothing of them kept: all that it told is erased. Points of {Others} others stay, unless it had been scored before.")]
    public static partial void RoundErased(ILogger log, string id, int others);
}
