using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Discord.Models;

namespace StudyBot.Discord.Port.Events;

/// <summary>Whether the bot may read what is not addressed to it, told to features and to the log once.</summary>
/// <param name="tell">Tells features.</param>
/// <param name="now">The time by Discord's clock.</param>
/// <param name="logger">Hears how to mend it.</param>
internal sealed class ReducedMode(Func<ChatEvent, CancellationToken, Task> tell, Func<DateTimeOffset> now, ILogger logger)
{
    /// <summary>Empty messages in a row that are believed against what the portal says: a sticker or a poll alone is empty too.</summary>
    private const int Convincing = 3;

    private int _told;
    private int _emptyInARow;
    private volatile bool _isGranted;
    private volatile bool _isOn;

    /// <summary>Texts are withheld.</summary>
    public bool IsOn => _isOn;

    /// <summary>A session began; the application's flags tell whether the portal grants the intent.</summary>
    public void Learn(ApplicationFlags flags) =>
        _isGranted = (flags & (ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited)) != 0;

    /// <summary>The intent was not asked for, was refused, or a message came without its text.</summary>
    public Task BeginAsync(CancellationToken stopping)
    {
        _isOn = true;
        if (Interlocked.Exchange(ref _told, 1) == 1)
            return Task.CompletedTask;
        PortLog.Reduced(logger);
        return tell(new ConnectionChanged(ConnectionChange.Reduced) { At = now() }, stopping);
    }

    /// <summary>Judges by a message: an empty one begins the mode, one that can be read without addressing the bot ends it.</summary>
    public Task JudgeAsync(ChatMessage message, CancellationToken stopping)
    {
        if (message.IsTextWithheld)
            return Interlocked.Increment(ref _emptyInARow) >= (_isGranted ? Convincing : 1) ? BeginAsync(stopping) : Task.CompletedTask;
        if (message is { IsForBot: false, Text.Length: > 0 })
        {
            _emptyInARow = 0;
            _isOn = false;
        }
        return Task.CompletedTask;
    }
}
