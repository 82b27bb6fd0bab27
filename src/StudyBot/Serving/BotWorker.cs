using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Discord;
using StudyBot.Discord.Gateway;
using StudyBot.Material;

namespace StudyBot.Serving;

/// <summary>Runs the bot: indexes the documents, connects, and follows changes of the documents until stopped.</summary>
internal sealed class BotWorker(
    DiscordChat chat, IEnumerable<IChatFeature> features, Library library, KnowledgeFolder folder, TimeProvider clock,
    IHostApplicationLifetime lifetime, ILogger<BotWorker> log) : BackgroundService
{
    readonly IReadOnlyList<IChatFeature> _features = [.. features];

    /// <summary>Why the bot stopped although nobody asked it to; null while it runs and after an ordinary stop.</summary>
    public GatewayStopped? Stopped { get; private set; }

    /// <summary>The documents are indexed before the start counts as done: a bot that answers "not found" meanwhile would lie.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        library.Refresh(clock.GetUtcNow(), cancellationToken);
        // The first answer of a process costs a quarter of a second and more; nobody should wait for that.
        Rehearsal.Run(library, chat);
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var watching = folder.ReadOnly ? Task.CompletedTask : WatchAsync(ended.Token);
        try
        {
            Stopped = await chat.RunAsync(ChatRoutes.From(_features), stoppingToken);
        }
        finally
        {
            await ended.CancelAsync();
            await watching;
            lifetime.StopApplication();
        }
    }

    /// <summary>Documents may bring other topic commands, so the routes are built anew with them.</summary>
    Task WatchAsync(CancellationToken stop) => new FolderWatcher(folder.Folder, clock).WatchAsync(() =>
    {
        try
        {
            if (library.Refresh(clock.GetUtcNow(), stop))
                chat.Serve(ChatRoutes.From(_features));
        }
        catch (Exception failure) when (failure is KnowledgeException or IOException or UnauthorizedAccessException)
        {
            Log.RefreshFailed(log, failure);
        }
        return Task.CompletedTask;
    }, stop);
}
