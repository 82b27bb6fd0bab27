using StudyBot.Storage.Servers;
using StudyBot.Storage.Tests.Support;

namespace StudyBot.Storage.Tests.Database;

public sealed class A_damaged_database : StorageTest
{
    [Fact(Timeout = 60000)]
    public async Task A_file_that_is_no_database_is_moved_aside_whole_and_the_bot_starts_with_an_empty_one()
    {
        var rubbish = new string('x', 5000);
        await File.WriteAllTextAsync(DatabaseFile, rubbish, Cancel);
        await File.WriteAllTextAsync(DatabaseFile + "-wal", rubbish, Cancel);
        await using var storage = Start();

        await storage.Get<IServerSettings>().SaveAsync(new ServerSettings(1) { Language = "en" }, Cancel);

        Assert.Equal("en", (await storage.Get<IServerSettings>().ReadAsync(1, Cancel)).Language);
        Assert.Equal(rubbish, await File.ReadAllTextAsync(DatabaseFile + ".damaged-20260203T040506Z", Cancel));
        Assert.Equal(rubbish, await File.ReadAllTextAsync(DatabaseFile + ".damaged-20260203T040506Z-wal", Cancel));
        Assert.Contains(storage.Log.Lines, line => line.Contains(".damaged-20260203T040506Z", StringComparison.Ordinal));
    }

    [Fact(Timeout = 60000)]
    public async Task Damage_in_the_middle_of_a_real_database_is_found()
    {
        await FillAsync();
        await OverwriteAsync(from: 4096, length: 8192);

        await using var storage = Start();
        await storage.Database.PrepareAsync(Cancel);
        Assert.True(File.Exists(DatabaseFile + ".damaged-20260203T040506Z"));
        Assert.Equal(ServerSettings.DefaultLanguage, (await storage.Get<IServerSettings>().ReadAsync(1, Cancel)).Language);
    }

    [Fact(Timeout = 60000)]
    public async Task Two_damages_in_one_second_keep_two_files()
    {
        for (var round = 0; round < 2; round++)
        {
            foreach (var file in new[] { "", "-wal", "-shm" })
                File.Delete(DatabaseFile + file);
            await File.WriteAllTextAsync(DatabaseFile, new string('x', 5000) + round, Cancel);
            await using var storage = Start();
            await storage.Database.PrepareAsync(Cancel);
        }

        Assert.EndsWith("x0", await File.ReadAllTextAsync(DatabaseFile + ".damaged-20260203T040506Z", Cancel), StringComparison.Ordinal);
        Assert.EndsWith("x1", await File.ReadAllTextAsync(DatabaseFile + ".damaged-20260203T040506Z-2", Cancel), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_sound_database_is_never_moved()
    {
        await FillAsync();
        await using var storage = Start();
        await storage.Database.PrepareAsync(Cancel);
        Assert.Empty(Directory.GetFiles(Data.Path, "*.damaged-*"));
        Assert.Empty(storage.Log.Lines);
    }

    async Task FillAsync()
    {
        await using var storage = Start();
        for (ulong server = 1; server <= 50; server++)
            await storage.Get<IServerSettings>().SaveAsync(new ServerSettings(server) { Language = "en" }, Cancel);
    }

    async Task OverwriteAsync(long from, int length)
    {
        await using var file = new FileStream(DatabaseFile, FileMode.Open);
        Assert.True(file.Length >= from + length);
        file.Position = from;
        await file.WriteAsync(Enumerable.Repeat((byte)0xA5, length).ToArray(), Cancel);
    }
}
