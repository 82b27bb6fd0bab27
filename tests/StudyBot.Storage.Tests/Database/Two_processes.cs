using System.Globalization;
using StudyBot.Storage.Database;
using StudyBot.Storage.Identifies;
using StudyBot.Storage.Tests.Support;

namespace StudyBot.Storage.Tests.Database;

public sealed class Two_processes : StorageTest
{
    [Fact(Timeout = 60000)]
    public async Task Starting_at_the_same_moment_on_an_empty_directory_both_succeed()
    {
        using var first = OtherProcess.Start(OtherProcessWork.Prepare, Data.Path);
        using var second = OtherProcess.Start(OtherProcessWork.Prepare, Data.Path);
        await Task.WhenAll(first.ReadToEndAsync(Cancel), second.ReadToEndAsync(Cancel));

        await using var storage = Start();
        await storage.Database.PrepareAsync(Cancel);
        Assert.Empty(storage.Log.Lines);
    }

    [Fact(Timeout = 60000)]
    public async Task Together_they_never_open_more_sessions_than_the_budget_allows()
    {
        const int Left = 50;
        await using (var storage = new TestStorage(Data.Path, TimeProvider.System))
        {
            var limit = new IdentifyLimit(1000, Left, TimeSpan.FromHours(1), 1);
            await storage.Get<IIdentifyLedger>().LearnAsync(OtherProcessWork.TokenHash, limit, Cancel);
        }

        using var first = OtherProcess.Start(OtherProcessWork.TakeIdentifies, Data.Path);
        using var second = OtherProcess.Start(OtherProcessWork.TakeIdentifies, Data.Path);
        var granted = await Task.WhenAll(first.ReadToEndAsync(Cancel), second.ReadToEndAsync(Cancel));

        Assert.True(2 * OtherProcessWork.IdentifiesWanted > Left);
        Assert.Equal(Left, granted.Sum(text => int.Parse(text, CultureInfo.InvariantCulture)));
    }

    [Fact(Timeout = 60000)]
    public async Task A_start_that_waits_too_long_for_the_other_says_so()
    {
        using var other = new FileStream(DatabaseFile + ".lock", FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        await using var storage = Start(options => options.PreparationTimeout = TimeSpan.FromSeconds(30));
        var waiting = storage.Database.PrepareAsync(Cancel);
        await AdvanceUntilDoneAsync(waiting);

        var refused = await Assert.ThrowsAsync<StorageException>(() => waiting);
        Assert.Contains("Another process has been preparing the database for 30 seconds", refused.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_start_goes_on_as_soon_as_the_other_is_done()
    {
        var file = DatabaseFile + ".lock";
        var other = await PreparationLock.AcquireAsync(file, TimeSpan.FromSeconds(1), Clock, Cancel);
        await using var storage = Start();
        var waiting = storage.Database.PrepareAsync(Cancel);
        Assert.False(waiting.IsCompleted);

        other.Dispose();
        await AdvanceUntilDoneAsync(waiting);
        await waiting;
    }

    async Task AdvanceUntilDoneAsync(Task task)
    {
        while (!task.IsCompleted)
        {
            Clock.Advance(TimeSpan.FromMilliseconds(50));
            await Task.Yield();
        }
    }
}
