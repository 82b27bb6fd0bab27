using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StudyBot.Storage.Database;

namespace StudyBot.Storage.Tests.Support;

/// <summary>The storage as a host would have it, on a directory of its own choosing.</summary>
sealed class TestStorage : IAsyncDisposable
{
    readonly ServiceProvider _services;

    public TestStorage(string directory, TimeProvider clock, Action<StorageOptions>? configure = null)
    {
        _services = new ServiceCollection()
            .AddSingleton(clock)
            .AddLogging(logging => logging.AddProvider(Log))
            .AddStudyBotStorage(options => options.DataDirectory = directory)
            .Configure(configure ?? (_ => { }))
            .BuildServiceProvider();
    }

    public CollectedLog Log { get; } = new();

    public IStudyBotDatabase Database => Get<IStudyBotDatabase>();

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A context on the database as it is, prepared or not.</summary>
    public Task<StudyBotContext> NewContextAsync() => Get<IDbContextFactory<StudyBotContext>>().CreateDbContextAsync();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        // Connections outlive the services in SQLite's pool and would keep the files open.
        SqliteConnection.ClearAllPools();
    }
}
