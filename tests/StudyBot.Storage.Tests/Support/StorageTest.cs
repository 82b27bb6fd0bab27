using Microsoft.Extensions.Time.Testing;

namespace StudyBot.Storage.Tests.Support;

/// <summary>A test with its own directory, clock and storage on real files.</summary>
public abstract class StorageTest : IAsyncDisposable
{
    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private protected TemporaryDirectory Data { get; } = new();
    private protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero));

    private protected string DatabaseFile => Data.File("studybot.db");

    private protected TestStorage Start(Action<StorageOptions>? configure = null) => new(Data.Path, Clock, configure);

    public ValueTask DisposeAsync()
    {
        Data.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
