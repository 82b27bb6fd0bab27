using Microsoft.Extensions.Logging;
using StudyBot.Storage.Quizzes;

namespace StudyBot.Quizzes.Running;

/// <summary>Notes that the bot is alive, so that the next start knows how long it was away.</summary>
internal sealed class SignsOfLife(IQuizJournal journal, PlatformClock platform, ILogger log)
{
    /// <summary>
    /// How often one is given while somebody would get time back. So much of the time before a kill counts as time away at most; a bot that is
    /// killed again and again within it gives all of that time back, and no question ends.
    /// </summary>
    public static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    Task _writing = Task.CompletedTask;

    /// <summary>The last one; null when there never was any.</summary>
    public async Task<DateTimeOffset?> LastAsync(CancellationToken cancel) =>
        await journal.LastAliveAsync(cancel) is { } alive ? new DateTimeOffset(alive, TimeSpan.Zero) : null;

    /// <summary>Gives one, unless the disk is still busy with the one before: those that waited behind it would say the same.</summary>
    public void Give()
    {
        if (_writing.IsCompleted)
            _writing = WriteAsync();
    }

    /// <summary>Ends when none is being written.</summary>
    public Task SettleAsync() => _writing;

    async Task WriteAsync()
    {
        try
        {
            await journal.MarkAliveAsync(platform.Now.UtcDateTime, CancellationToken.None);
        }
        catch (Exception failure)
        {
            Log.NotKept(log, failure);
        }
    }
}
