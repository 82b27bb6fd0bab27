using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using StudyBot.Storage.Greetings;
using StudyBot.Storage.Servers;
using StudyBot.Storage.Tests.Support;

namespace StudyBot.Storage.Tests.Database;

public sealed class Start_of_the_database : StorageTest
{
    [Fact(Timeout = 60000)]
    public async Task An_empty_directory_gets_a_database_with_every_migration_in_WAL_mode()
    {
        await using var storage = Start();
        await storage.Database.PrepareAsync(Cancel);
        await using var context = await storage.NewContextAsync();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync(Cancel));
        Assert.Equal("wal", context.Database.SqlQueryRaw<string>("PRAGMA journal_mode").AsEnumerable().Single());
        Assert.Equal(DatabaseFile, storage.Database.Path);
    }

    [Fact(Timeout = 60000)]
    public async Task A_missing_directory_is_created()
    {
        await using var storage = new TestStorage(Data.File("new/deep"), Clock);
        await storage.Database.PrepareAsync(Cancel);
        Assert.True(File.Exists(Data.File("new/deep/studybot.db")));
    }

    [Fact(Timeout = 60000)]
    public async Task A_host_prepares_the_database_before_services_registered_earlier()
    {
        var seen = new List<bool>();
        using var host = Host.CreateEmptyApplicationBuilder(null).ConfigureForTest(services => services
            .AddHostedService(_ => new Probe(() => seen.Add(File.Exists(DatabaseFile))))
            .AddStudyBotStorage(options => options.DataDirectory = Data.Path));
        await host.StartAsync(Cancel);
        await host.StopAsync(Cancel);
        SqliteConnection.ClearAllPools();
        Assert.Equal([true], seen);
    }

    [Fact(Timeout = 60000)]
    public async Task A_database_of_a_newer_version_is_left_alone_with_a_clear_message()
    {
        await using (var storage = Start())
        {
            await storage.Database.PrepareAsync(Cancel);
            await using var context = await storage.NewContextAsync();
            await context.Database.ExecuteSqlAsync(
                $"INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('29990101000000_Future', '99.0')", Cancel);
        }

        await using var older = Start();
        var refused = await Assert.ThrowsAsync<StorageException>(() => older.Get<IGreetings>().TryClaimAsync(1, Cancel));
        Assert.Contains("newer StudyBot", refused.Message, StringComparison.Ordinal);
        Assert.Contains("29990101000000_Future", refused.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_data_directory_that_is_a_file_gives_a_message_that_names_it_and_the_mend()
    {
        await File.WriteAllTextAsync(Data.File("taken"), "a file", Cancel);
        await using var storage = new TestStorage(Data.File("taken"), Clock);
        var refused = await Assert.ThrowsAsync<StorageException>(() => storage.Get<IServerSettings>().ReadAsync(1, Cancel));
        Assert.Contains(Data.File("taken"), refused.Message, StringComparison.Ordinal);
        Assert.Contains("choose another data directory", refused.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task After_the_mend_the_same_program_goes_on_without_a_restart()
    {
        Directory.CreateDirectory(DatabaseFile);
        await using var storage = Start();
        await Assert.ThrowsAsync<StorageException>(() => storage.Database.PrepareAsync(Cancel));
        Directory.Delete(DatabaseFile);
        Assert.True(await storage.Get<IGreetings>().TryClaimAsync(1, Cancel));
    }

    sealed class Probe(Action look) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            look();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

file static class HostBuilding
{
    public static IHost ConfigureForTest(this HostApplicationBuilder builder, Action<IServiceCollection> configure)
    {
        configure(builder.Services);
        return builder.Build();
    }
}
