using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Port.Events;

/// <summary>Sees to it that no failure of work that nobody waits for is lost.</summary>
internal sealed class DetachedFailures(ILogger logger)
{
    /// <summary>Waits for work and logs its failure. Never throws.</summary>
    public async Task WatchAsync(Task work)
    {
        try
        {
            await work;
        }
        catch (OperationCanceledException)
        {
            // The bot is stopping.
        }
        catch (Exception error)
        {
            PortLog.ListenerFailed(logger, "work in the background", error);
        }
    }
}
