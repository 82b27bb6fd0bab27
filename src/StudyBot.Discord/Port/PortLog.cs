using Microsoft.Extensions.Logging;
using StudyBot.Chat;

namespace StudyBot.Discord.Port;

/// <summary>What the log says about events and messages. Never what people wrote.</summary>
internal static partial class PortLog
{
    [LoggerMessage(LogLevel.Warning, "A page that an answer does not need any more could not be deleted: {Refusal}. The answer itself stands.")]
    public static partial void PageLeftBehind(ILogger logger, string refusal);

    [LoggerMessage(LogLevel.Error, "A listener of {Event} failed; the others and later events are not affected.")]
    public static partial void ListenerFailed(ILogger logger, string @event, Exception error);

    [LoggerMessage(LogLevel.Warning, "The first message of a forum post did not come within {Limit}; the post is passed on without it.")]
    public static partial void FirstMessageMissing(ILogger logger, TimeSpan limit);

    [LoggerMessage(LogLevel.Warning, "Messages arrive without their text: the message content intent is off. Commands, buttons and forms work. "
        + "To read questions, switch on \"Message Content Intent\" under Bot in the developer portal and restart.")]
    public static partial void Reduced(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "A message was refused ({Reason}): {Detail}")]
    public static partial void Refused(ILogger logger, RefusalReason reason, string detail);

    [LoggerMessage(LogLevel.Error, "Discord refused the layout of a message, so it was sent as plain text: {Detail}")]
    public static partial void LayoutRefused(ILogger logger, string detail);
}
