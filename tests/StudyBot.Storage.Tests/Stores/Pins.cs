using StudyBot.Storage.Pins;
using StudyBot.Storage.Tests.Support;

namespace StudyBot.Storage.Tests.Stores;

public sealed class Pins : StorageTest
{
    Pin Some(ulong server, string passage) => new(server, "advokasi |", "apa itu advokasi?", passage, 100, Clock.GetUtcNow().UtcDateTime);

    [Fact(Timeout = 60000)]
    public async Task The_last_choice_of_each_server_is_kept_over_a_restart()
    {
        await using (var before = Start())
        {
            await before.Get<IPins>().SaveAsync(Some(7, "a"), Cancel);
            await before.Get<IPins>().SaveAsync(Some(7, "b"), Cancel);
            await before.Get<IPins>().SaveAsync(Some(8, "c"), Cancel);
        }

        await using var after = Start();
        Assert.Equal([Some(7, "b"), Some(8, "c")], (await after.Get<IPins>().ReadAllAsync(Cancel)).OrderBy(pin => pin.ServerId));
        Assert.True(await after.Get<IPins>().RemoveAsync(7, "advokasi |", Cancel));
        Assert.False(await after.Get<IPins>().RemoveAsync(7, "advokasi |", Cancel));
    }

    [Fact(Timeout = 60000)]
    public async Task A_person_is_forgotten_and_their_choice_stays()
    {
        await using var storage = Start();
        await storage.Get<IPins>().SaveAsync(Some(7, "a"), Cancel);

        Assert.Equal(1, await storage.Get<IPins>().ForgetPersonAsync(100, Cancel));
        Assert.Equal([Some(7, "a") with { PinnedBy = 0 }], await storage.Get<IPins>().ReadAllAsync(Cancel));
    }
}
