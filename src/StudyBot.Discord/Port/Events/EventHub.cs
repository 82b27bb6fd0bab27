using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using StudyBot.Chat;

namespace StudyBot.Discord.Port.Events;

/// <summary>
/// Tells listeners of events. Events of one lane (a server, or the direct conversations) are handed over in order, each as soon as the
/// one before has returned its task; listeners that take long hold up nobody, until a lane has too many of them.
/// </summary>
/// <param name="logger">Hears of failing listeners.</param>
internal sealed class EventHub(ILogger logger)
{
    /// <summary>Listeners that may be at work in one lane. Above it, the lane waits; the gateway's dispatcher bounds what waits.</summary>
    private const int MostAtOnce = 64;

    private readonly ConcurrentDictionary<ulong, SemaphoreSlim> _lanes = new();

    private volatile ChatRoutes _routes = ChatRoutes.From();

    /// <summary>Who is told.</summary>
    public ChatRoutes Routes
    {
        get => _routes;
        set => _routes = value;
    }

    /// <summary>Hands an event over; completes when every listener has taken it, not when they have done with it.</summary>
    public async Task TellAsync(ChatEvent happened, ServerId? server, CancellationToken stopping)
    {
        var listeners = _routes.ListenersOf(happened);
        if (listeners.Count == 0)
            return;
        var free = _lanes.GetOrAdd(server?.Value ?? 0, _ => new SemaphoreSlim(MostAtOnce));
        foreach (var hear in listeners)
        {
            await free.WaitAsync(stopping);
            _ = HearAsync(hear, happened, free, stopping);
        }
    }

    private async Task HearAsync(Hear<ChatEvent> hear, ChatEvent happened, SemaphoreSlim free, CancellationToken stopping)
    {
        try
        {
            await hear(happened, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The bot is stopping and the listener heeded it.
        }
        catch (Exception error)
        {
            PortLog.ListenerFailed(logger, happened.GetType().Name, error);
        }
        finally
        {
            free.Release();
        }
    }
}
