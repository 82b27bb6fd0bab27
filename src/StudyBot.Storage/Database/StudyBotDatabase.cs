using Microsoft.EntityFrameworkCore;

namespace StudyBot.Storage.Database;

/// <summary>Hands out contexts of a database that is ready.</summary>
internal sealed class StudyBotDatabase(
    DatabaseFiles files, DatabasePreparation preparation, LogScrub scrub, IDbContextFactory<StudyBotContext> contexts) : IStudyBotDatabase, IDisposable
{
    readonly SemaphoreSlim _one = new(1, 1);
    volatile bool _ready;

    public string Path => files.Database;

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (_ready)
            return;
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (!_ready)
                await preparation.RunAsync(cancellationToken);
            _ready = true;
        }
        finally
        {
            _one.Release();
        }
    }

    public async Task ScrubAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        await scrub.RunAsync(cancellationToken);
    }

    /// <summary>A context from the pool, for one piece of work; prepares the database first where nobody has.</summary>
    public async Task<StudyBotContext> OpenAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        return await contexts.CreateDbContextAsync(cancellationToken);
    }

    public void Dispose() => _one.Dispose();
}
