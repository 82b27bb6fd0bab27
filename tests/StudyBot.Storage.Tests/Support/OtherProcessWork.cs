using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using StudyBot.Storage.Identifies;
using StudyBot.Storage.Servers;

namespace StudyBot.Storage.Tests.Support;

/// <summary>What the second process can be asked to do.</summary>
static class OtherProcessWork
{
    public const string WriteForever = "write-forever";
    public const string HoldMigrationLock = "hold-migration-lock";
    public const string TakeIdentifies = "take-identifies";
    public const string Prepare = "prepare";

    public const int IdentifiesWanted = 40;
    public const int LargestRetention = 2000;
    public static readonly string TokenHash = new('a', 64);

    public static async Task<int> RunAsync(string verb, string directory)
    {
        await using var storage = new TestStorage(directory, TimeProvider.System);
        await (verb switch
        {
            WriteForever => WriteAsync(storage),
            HoldMigrationLock => HoldAsync(storage),
            TakeIdentifies => TakeAsync(storage),
            Prepare => storage.Database.PrepareAsync(CancellationToken.None),
            _ => throw new ArgumentException($"No such verb: {verb}", nameof(verb)),
        });
        return 0;
    }

    /// <summary>Saves 1, 2, 3 … and prints each number once it is saved, until it is killed.</summary>
    static async Task WriteAsync(TestStorage storage)
    {
        var settings = storage.Get<IServerSettings>();
        for (var number = 1; number <= LargestRetention; number++)
        {
            await settings.SaveAsync(
                new ServerSettings(1) { RetentionDays = number, QuestionChannels = new HashSet<ulong> { (ulong)number } }, default);
            Say(number);
        }
    }

    /// <summary>Takes EF Core's migration lock on a database without any migration, says so, and never lets go.</summary>
    static async Task HoldAsync(TestStorage storage)
    {
        await using var context = await storage.NewContextAsync();
        await context.Database.GetService<IRelationalDatabaseCreator>().CreateAsync();
        await using var held = await context.GetService<IHistoryRepository>().AcquireDatabaseLockAsync();
        Say("held");
        await Task.Delay(Timeout.InfiniteTimeSpan);
    }

    static async Task TakeAsync(TestStorage storage)
    {
        var ledger = storage.Get<IIdentifyLedger>();
        var granted = 0;
        for (var i = 0; i < IdentifiesWanted; i++)
            granted += (await ledger.TryTakeAsync(TokenHash, default)).Granted ? 1 : 0;
        Say(granted);
    }

    static void Say(object line)
    {
        Console.WriteLine(line);
        Console.Out.Flush();
    }
}
