using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Pins;
using StudyBot.Storage.Questions;
using StudyBot.Storage.Quizzes;

namespace StudyBot.Keeping;

/// <summary>Recalls what was kept when the bot starts, erases what has been kept long enough, and writes out what waits when it stops.</summary>
internal sealed partial class Retention(
    IQuestions store, IQuizJournal quizzes, QuestionLog questions, Languages languages, PinnedPassages pins, AskedBefore before, TimeProvider clock, ILogger<Retention> log)
    : BackgroundService
{
    /// <summary>How often it is looked for.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromHours(6);

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await store.ErasePastAsync(clock.GetUtcNow().UtcDateTime, cancellationToken);
        await quizzes.ErasePastAsync(clock.GetUtcNow().UtcDateTime, cancellationToken);
        await languages.LoadAsync(cancellationToken);
        await pins.LoadAsync(cancellationToken);
        await questions.RecallAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await questions.SettleAsync().WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await EraseAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The bot stops.
        }
    }

    async Task EraseAsync(CancellationToken cancel)
    {
        try
        {
            var played = await quizzes.ErasePastAsync(clock.GetUtcNow().UtcDateTime, cancel);
            if (played > 0)
                QuizzesErased(log, played);
            var erased = await store.ErasePastAsync(clock.GetUtcNow().UtcDateTime, cancel);
            if (erased == 0)
                return;
            before.Clear();
            await questions.RecallAsync(cancel);
            Erased(log, erased);
        }
        catch (Exception failure) when (failure is not OperationCanceledException and not OutOfMemoryException)
        {
            NotErased(log, failure);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Count} questions were kept long enough and have been erased.")]
    static partial void Erased(ILogger log, int count);

    [LoggerMessage(3, LogLevel.Information, "{Count} quizzes were kept long enough: what they tell has been erased, their scores stay.")]
    static partial void QuizzesErased(ILogger log, int count);

    [LoggerMessage(2, LogLevel.Error, "Questions and quizzes past their time could not be erased; it is tried again in some hours.")]
    static partial void NotErased(ILogger log, Exception failure);
}
