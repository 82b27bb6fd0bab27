using System.Globalization;
using StudyBot.Storage.Servers;
using StudyBot.Storage.Tests.Support;

namespace StudyBot.Storage.Tests.Database;

public sealed class Interrupted_work : StorageTest
{
    [Theory(Timeout = 60000)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(60)]
    public async Task Killed_while_writing_every_confirmed_change_is_kept_and_none_is_half(int confirmed)
    {
        using var writer = OtherProcess.Start(OtherProcessWork.WriteForever, Data.Path);
        for (var line = 1; line <= confirmed; line++)
            Assert.Equal(line.ToString(CultureInfo.InvariantCulture), await writer.ReadLineAsync(Cancel));
        await writer.KillAsync(Cancel);

        await using var storage = Start();
        var settings = await storage.Get<IServerSettings>().ReadAsync(1, Cancel);
        Assert.InRange(settings.RetentionDays, confirmed, OtherProcessWork.LargestRetention);
        Assert.Equal([(ulong)settings.RetentionDays], settings.QuestionChannels);
        Assert.Empty(Directory.GetFiles(Data.Path, "*.damaged-*"));
    }

    [Fact(Timeout = 60000)]
    public async Task A_migration_lock_left_by_a_killed_process_is_freed_and_the_migration_done()
    {
        using var migrating = OtherProcess.Start(OtherProcessWork.HoldMigrationLock, Data.Path);
        Assert.Equal("held", await migrating.ReadLineAsync(Cancel));
        await migrating.KillAsync(Cancel);

        await using var storage = Start();
        await storage.Get<IServerSettings>().SaveAsync(new ServerSettings(1) { Language = "en" }, Cancel);
        Assert.Equal("en", (await storage.Get<IServerSettings>().ReadAsync(1, Cancel)).Language);
        Assert.Contains(storage.Log.Lines, line => line.Contains("migration lock", StringComparison.Ordinal));
    }
}
