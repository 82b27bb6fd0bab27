using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Discord.Models;

namespace StudyBot.Discord.Interactions;

/// <summary>What the log says about registering commands.</summary>
internal static partial class CommandLog
{
    [LoggerMessage(LogLevel.Information, "Commands everywhere: {State}. {Detail}")]
    public static partial void Registered(ILogger logger, CommandState state, string detail);

    [LoggerMessage(LogLevel.Information, "Commands of server {Server}: {State}. {Detail}")]
    public static partial void RegisteredIn(ILogger logger, Snowflake server, CommandState state, string detail);

    [LoggerMessage(LogLevel.Error, "Registering commands failed by a fault of the bot; the commands known before stay.")]
    public static partial void Failed(ILogger logger, Exception error);
}
