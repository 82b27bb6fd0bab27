using Microsoft.Extensions.Logging;

namespace StudyBot.Serving;

/// <summary>Lines for those who watch a running bot. Never what people write.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The documents could not be read again; answers come from their last state. The next change is tried anew.")]
    public static partial void RefreshFailed(ILogger log, Exception failure);
}
