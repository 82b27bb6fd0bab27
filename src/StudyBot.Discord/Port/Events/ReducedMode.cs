using Microsoft.Extensions.Logging;
using StudyBot.Chat;

namespace StudyBot.Discord.Port.Events;

/// <summary>Whether the bot may read what is not addressed to it, told to features and to the log once.</summary>
/// <param name="tell">Tells features.</param>
/// <param name="now">The time by Discord's clock.</param>
/// <param name="logger">Hears how to mend it.</param>
internal sealed class ReducedMode(Func<ChatEvent, CancellationToken, Task> tell, Func<DateTimeOffset> now, ILogger logger)
{
    private int _told;
    private volatile bool _isOn;

    /// <summary>Texts are withheld.</summary>
    public bool IsOn => _isOn;

    /// <summary>The intent was not asked for, was refused, or a message came without its text.</summary>
    public Task BeginAsync(CancellationToken stopping)
    {
        _isOn = true;
        if (Interlocked.Exchange(ref _told, 1) == 1)
            return Task.CompletedTask;
        PortLog.Reduced(logger);
        return tell(new ConnectionChanged(ConnectionChange.Reduced) { At = now() }, stopping);
    }

    /// <summary>Judges by a message: an empty one begins the mode; one that is read although nothing in it addresses the bot ends it.</summary>
    public Task JudgeAsync(ChatMessage message, CancellationToken stopping)
    {
        if (message.IsTextWithheld)
            return BeginAsync(stopping);
        if (message is { IsForBot: false, Text.Length: > 0 })
            _isOn = false;
        return Task.CompletedTask;
    }
}
