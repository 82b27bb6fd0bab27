using StudyBot.Storage.People;
using StudyBot.Storage.Tests.Support;

namespace StudyBot.Storage.Tests.Stores;

public sealed class People : StorageTest
{
    [Fact(Timeout = 60000)]
    public async Task A_persons_language_is_kept_over_a_restart_changed_and_erased()
    {
        await using (var before = Start())
        {
            await before.Get<IPeople>().SaveAsync(new PersonSettings(100, "en"), Cancel);
            await before.Get<IPeople>().SaveAsync(new PersonSettings(100, "id"), Cancel);
        }

        await using var after = Start();
        Assert.Equal([new PersonSettings(100, "id")], await after.Get<IPeople>().ReadAllAsync(Cancel));
        Assert.True(await after.Get<IPeople>().EraseAsync(100, Cancel));
        Assert.False(await after.Get<IPeople>().EraseAsync(100, Cancel));
        Assert.Empty(await after.Get<IPeople>().ReadAllAsync(Cancel));
    }
}
